#include "ui/pages/picturechooser.h"

#include "app/base/displaytext.h"
#include "app/providers/inputpicture.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/picturetile.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <atomic>

namespace kiosk::ui {

namespace {

constexpr int longestName = 40;

/// What is shown of a file; null where it is no picture or one over the limits.
QImage thumbnailOf(const QString &path, const QSize &fit) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return safePicture(file.read(largestPictureBytes + 1), fit);
}

} // namespace

PictureChooser::PictureChooser(FindPlaces findPlaces, QWidget *parent)
    : QWidget(parent), m_findPlaces(std::move(findPlaces)), m_title(new TextLabel(TextRole::Title, this)),
      m_state(new TextLabel(TextRole::Body, this)), m_placeRow(new FlowLayout(Metrics{}.gap / 2)),
      m_pane(new ScrollPane(this)), m_grid(new FlowLayout(Metrics{}.gap)), m_empty(new IconCard(m_pane->widget())),
      m_actions(new ActionBar(this)), m_back(m_actions->addLeft({}, QStringLiteral("back"))) {
    setObjectName(QStringLiteral("pictureChooser"));
    // One after the other: a drive has one head, and the screen shows them in this order.
    m_pool.setMaxThreadCount(1);
    m_state->setObjectName(QStringLiteral("pictureState"));
    m_state->setWrapping(true);
    m_title->setWrapping(true);
    m_pane->setObjectName(QStringLiteral("pictures"));
    m_empty->setObjectName(QStringLiteral("noPictures"));
    m_back->setObjectName(QStringLiteral("pictureBack"));
    m_pane->column()->addLayout(m_grid);
    m_pane->column()->addWidget(m_empty);
    m_pane->column()->addStretch();
    auto *body = new QVBoxLayout;
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addLayout(m_placeRow);
    head->addWidget(m_state);
    body->addLayout(head);
    body->addWidget(m_pane, 1);
    m_pane->layBarOverMargin();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    connect(m_back, &ActionButton::clicked, this, &PictureChooser::left);
    connect(&Theme::current(), &Theme::changed, this, &PictureChooser::arrange);
    retranslate();
    arrange();
}

/// Waits for the picture that is just being read.
PictureChooser::~PictureChooser() {
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureChooser::open(const QString &what) {
    close();
    m_title->setForeignText(what, longestName * 2);
    m_places = m_findPlaces();
    addPlaces();
    if (m_places.isEmpty()) {
        showFiles({});
    } else {
        show(0);
    }
}

void PictureChooser::close() {
    ++m_round;
    m_pool.clear();
    clearTiles();
    qDeleteAll(m_chips);
    m_chips.clear();
    m_places.clear();
    m_title->setWords({});
    say({}, false);
    m_empty->hide();
}

void PictureChooser::clearTiles() {
    for (PictureTile *tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater(); // it may be the one that was pressed
    }
    m_tiles.clear();
}

void PictureChooser::addPlaces() {
    for (int i = 0; i < m_places.size(); ++i) {
        auto *chip = new Chip(nameOf(m_places.at(i)), {}, this);
        chip->setObjectName(QStringLiteral("picturePlace-%1").arg(i));
        chip->setCheckable(true);
        chip->setVisible(m_places.size() > 1);
        connect(chip, &Chip::clicked, this, [this, i] { show(i); });
        m_placeRow->addWidget(chip);
        m_chips.append(chip);
    }
}

QString PictureChooser::nameOf(const PicturePlace &place) const {
    if (!place.label.isEmpty()) {
        return displayText(place.label, longestName);
    }
    const bool isPictures = place.folder == QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return isPictures ? tr("Pictures") : tr("Downloads");
}

void PictureChooser::show(int place) {
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setChecked(i == place);
    }
    const int round = ++m_round;
    m_pool.clear();
    clearTiles();
    m_empty->hide();
    say(tr("Looking for pictures…"), false);
    m_pool.start([this, round, folder = m_places.at(place).folder] {
        const PictureFiles files = picturesBelow(folder);
        QMetaObject::invokeMethod(
            this,
            [this, round, files] {
                if (round == m_round) {
                    showFiles(files);
                }
            },
            Qt::QueuedConnection);
    });
}

void PictureChooser::showFiles(const PictureFiles &files) {
    say(files.areAll ? QString() : tr("These are the newest pictures; there are more."), false);
    m_empty->setVisible(files.files.isEmpty());
    const QSize fit = QSize(PictureTile::side, PictureTile::side) * devicePixelRatio();
    for (int i = 0; i < files.files.size(); ++i) {
        const QString file = files.files.at(i);
        auto *tile = new PictureTile(QFileInfo(file).fileName(), m_pane->widget());
        tile->setObjectName(QStringLiteral("picture-%1").arg(i));
        connect(tile, &PictureTile::clicked, this, [this, file] { choose(file); });
        m_grid->addWidget(tile);
        tile->show();
        m_tiles.append(tile);
        m_pool.start([this, i, file, fit, round = m_round] {
            const QImage picture = thumbnailOf(file, fit);
            QMetaObject::invokeMethod(
                this,
                [this, i, picture, round] {
                    if (round == m_round) {
                        showPicture(i, picture);
                    }
                },
                Qt::QueuedConnection);
        });
    }
    if (!m_tiles.isEmpty() && (!window()->focusWidget() || isAncestorOf(window()->focusWidget()))) {
        m_tiles.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

void PictureChooser::showPicture(int tile, const QImage &picture) {
    m_tiles.at(tile)->setPicture(picture);
}

/// Nobody sends a picture along that nobody could see.
void PictureChooser::choose(const QString &file) {
    InputPicture picture = readInputPicture(file);
    if (picture.trouble == InputPicture::Trouble::None &&
        safePicture(QByteArray::fromBase64(picture.value.toLatin1()), QSize(1, 1)).isNull()) {
        picture.trouble = InputPicture::Trouble::NoJpeg;
    }
    switch (picture.trouble) {
    case InputPicture::Trouble::None:
        Q_EMIT
        chosen(picture.value, QFileInfo(file).fileName());
        return;
    case InputPicture::Trouble::Unreadable:
        say(tr("This file cannot be read. Perhaps its drive was taken out."), true);
        return;
    case InputPicture::Trouble::TooLarge:
        say(tr("This picture is too large: at most %1 MB.").arg(LargestInputPicture / 1024 / 1024), true);
        return;
    case InputPicture::Trouble::NoJpeg:
        say(tr("This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.")
                .arg(longestPictureSide),
            true);
        return;
    }
}

void PictureChooser::say(const QString &words, bool isTrouble) {
    m_state->setWords(words);
    m_state->setInk(isTrouble ? Ink::Bad : Ink::Secondary);
    m_state->setVisible(!words.isEmpty());
}

QWidget *PictureChooser::firstFocus() {
    return m_tiles.isEmpty() ? static_cast<QWidget *>(m_back) : m_tiles.constFirst();
}

void PictureChooser::retranslate() {
    m_back->setText(tr("Back to the form"));
    m_pane->setAccessibleName(tr("Pictures"));
    m_empty->say(QStringLiteral("search"), tr("There is no picture here"),
                 tr("JPEG files are shown. Plug in a drive that has one, go back and try again."));
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(nameOf(m_places.at(i)));
    }
}

void PictureChooser::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    QLayout *body = layout()->itemAt(0)->layout();
    body->setContentsMargins(0, m.pageMargin - 4, 0, 0);
    body->setSpacing(m.gap);
    body->itemAt(0)->layout()->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    body->itemAt(0)->layout()->setSpacing(m.gap);
    m_pane->column()->setContentsMargins(m.pageMargin, ring, m.pageMargin, m.gap);
}

} // namespace kiosk::ui
