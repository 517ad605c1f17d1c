#include "ui/review/recordsreport.h"

#include "app/base/displaytext.h"
#include "app/kiosk.h"
#include "app/records/statistics.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/outcomelook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace kiosk::ui {

namespace {

constexpr int slice = 200;
constexpr qsizetype longestText = 120;
constexpr int dotsPerInch = 300;
constexpr double pointsPerInch = 72;
constexpr double margin = 15; ///< millimetres
constexpr double smallType = 8;
constexpr double usualType = 9.5;
constexpr double bigType = 18;
constexpr double lineShare = 1.5;
/// Of the width: time, outcome, check, service, reason, reference.
constexpr double shares[] = {0.17, 0.15, 0.20, 0.15, 0.21, 0.12};

class Report final : public records::Export {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    Report(records::Filter filter, QString filterWords, ReportSetup setup, QIODevice &out, QString who)
        : m_filter(std::move(filter)), m_filterWords(std::move(filterWords)), m_setup(std::move(setup)),
          m_who(std::move(who)), m_writer(&out) {
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        m_writer.setTitle(tr("Records of checks"));
        m_writer.setCreator(QStringLiteral("Verifier Kiosk"));
    }

    Outcome<bool> goOn(records::Store &store, const records::RecordSource &source) override {
        if (!m_painter.isActive()) {
            const auto begun = begin(store, source);
            if (!begun) {
                return begun.failure();
            }
        }
        const auto page = source.list(m_filter, m_before, slice);
        if (!page) {
            return page.failure();
        }
        const auto compared = source.compare(page->records);
        if (!compared) {
            return compared.failure();
        }
        for (const records::Record &record : page->records) {
            paintRecord(record);
            ++m_count;
        }
        m_before = page->next;
        const bool isWhole = m_before == 0;
        if (isWhole && !m_painter.end()) {
            return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                               QStringLiteral("the report cannot be written"));
        }
        return isWhole;
    }
    qint64 count() const override { return m_count; }

private:
    Outcome<Done> begin(records::Store &store, const records::RecordSource &source) {
        const auto told = tellExport(store, QStringLiteral("pdf"), m_who);
        if (!told) {
            return told;
        }
        const auto counts = countsOf(source, m_filter);
        if (!counts) {
            return counts.failure();
        }
        if (!m_painter.begin(&m_writer)) {
            return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                               QStringLiteral("the report cannot be written"));
        }
        paintHead(store, *counts);
        return Done{};
    }

    double pixels(double points) const { return points * dotsPerInch / pointsPerInch; }
    double width() const { return m_writer.width(); }

    void write(const QRectF &box, const QString &text, double points, bool isBold = false) {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, &m_writer);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, box.width()));
    }
    void writeLine(const QString &text, double points, bool isBold = false) {
        const double height = pixels(points) * lineShare;
        write({0, m_y, width(), height}, text, points, isBold);
        m_y += height;
    }

    void paintHead(const records::Store &store, const records::Counts &counts) {
        if (m_setup.isDemo) {
            writeLine(tr("DEMO: nothing here is real"), usualType, true);
        }
        writeLine(tr("Records of checks"), bigType, true);
        QStringList place{displayText(m_setup.site, longestText), displayText(m_setup.desk, longestText)};
        place.removeAll(QString());
        writeLine(place.join(QStringLiteral(" · ")), usualType);
        writeLine(tr("Made on %1").arg(m_setup.locale.toString(store.now().toLocalTime(), QLocale::ShortFormat)),
                  usualType);
        writeLine(m_filterWords.isEmpty() ? tr("All records") : m_filterWords, usualType);
        m_y += pixels(usualType);
        for (const records::Ending ending : allEndings()) {
            if (counts.of(ending) > 0) {
                writeLine(tr("%1: %2", "an outcome and how often it happened")
                              .arg(wordOf(ending), m_setup.locale.toString(counts.of(ending))),
                          usualType);
            }
        }
        writeLine(tr("Together: %1").arg(m_setup.locale.toString(counts.total())), usualType, true);
        m_y += pixels(usualType);
        paintTitles();
    }

    void paintTitles() {
        paintRow({tr("Time"), tr("Outcome"), tr("Check"), tr("Service"), tr("Reason"), tr("Reference")}, true);
        m_painter.drawLine(QPointF(0, m_y), QPointF(width(), m_y));
    }

    void paintRecord(const records::Record &record) {
        const double height = pixels(smallType) * lineShare;
        if (m_y + 2 * height > m_writer.height()) {
            m_writer.newPage();
            m_y = 0;
            paintTitles();
        }
        paintRow({m_setup.locale.toString(record.endedAt.toLocalTime(), QLocale::ShortFormat), wordOf(record),
                  displayText(record.typeLabel, longestText),
                  displayText(m_setup.services.value(record.service, record.service), longestText),
                  record.reason.isEmpty() ? QString() : meaningOf(record.reason), spokenReferenceOf(record.id)},
                 false);
    }

    void paintRow(const QStringList &cells, bool isTitle) {
        const double height = pixels(smallType) * lineShare;
        double left = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double room = width() * shares[i];
            write({left, m_y, room - pixels(smallType) / 2, height}, cells.at(i), smallType, isTitle);
            left += room;
        }
        m_y += height;
    }

    records::Filter m_filter;
    QString m_filterWords;
    ReportSetup m_setup;
    QString m_who;
    QPdfWriter m_writer;
    QPainter m_painter; ///< goes before what it paints on
    double m_y = 0;
    qint64 m_before = 0;
    qint64 m_count = 0;
};

} // namespace

ReportSetup reportSetupOf(const Kiosk &kiosk) {
    ReportSetup setup{kiosk.configuration().desk.site, kiosk.configuration().desk.desk, kiosk.isDemo(), {}, {}};
    for (const ServiceSettings &service : kiosk.configuration().services) {
        setup.services.insert(service.id, service.label);
    }
    return setup;
}

std::unique_ptr<records::Export> makeReport(const records::Filter &filter, const QString &filterWords,
                                            const ReportSetup &setup, QIODevice &out, const QString &who) {
    return std::make_unique<Report>(filter, filterWords, setup, out, who);
}

} // namespace kiosk::ui
