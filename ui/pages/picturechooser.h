#pragma once

#include "ui/pages/picturefiles.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>
#include <functional>

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Chip;
class FlowLayout;
class IconCard;
class PictureTile;
class ScrollPane;
class TextLabel;

/// Where somebody chooses a picture file from the user's folders or a removable drive, by what it shows. Folders are
/// searched and pictures decoded on a thread of its own; nothing of them stays after close().
class PictureChooser : public QWidget {
    Q_OBJECT

public:
    using FindPlaces = std::function<QList<PicturePlace>()>;
    explicit PictureChooser(FindPlaces findPlaces, QWidget *parent = nullptr);
    ~PictureChooser() override;

    /// Looks for places anew, and shows the first.
    void open(const QString &what);
    void close();
    QWidget *firstFocus();
    void retranslate();

Q_SIGNALS:
    /// The value of the input, see readInputPicture(), and the file's name.
    void chosen(const QString &value, const QString &name);
    void left();

private:
    void addPlaces();
    void show(int place);
    void showFiles(const PictureFiles &files);
    void showPicture(int tile, const QImage &picture);
    void choose(const QString &file);
    void say(const QString &words, bool isTrouble);
    void clearTiles();
    void arrange();
    QString nameOf(const PicturePlace &place) const;

    FindPlaces m_findPlaces;
    QThreadPool m_pool;
    int m_round = 0; ///< answers of an earlier one come too late
    QList<PicturePlace> m_places;
    QList<Chip *> m_chips;
    QList<PictureTile *> m_tiles;
    TextLabel *m_title;
    TextLabel *m_state;
    FlowLayout *m_placeRow;
    ScrollPane *m_pane;
    FlowLayout *m_grid;
    IconCard *m_empty;
    ActionBar *m_actions;
    ActionButton *m_back;
};

} // namespace kiosk::ui
