#include "ui/review/recordsheet.h"

#include "app/base/displaytext.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestText = 2'000;
constexpr int dotsPerInch = 300;
constexpr double margin = 18; ///< millimetres
constexpr double bigType = 20;
constexpr double headingType = 10;
constexpr double usualType = 11;
constexpr int labelPercent = 32;
constexpr int allPercent = 100;

class Sheet final : public records::Export {
    Q_DECLARE_TR_FUNCTIONS(Sheet)

public:
    Sheet(RecordSheet sheet, ReportSetup setup, QIODevice &out, QString who)
        : m_sheet(std::move(sheet)), m_setup(std::move(setup)), m_out(out), m_who(std::move(who)) {}

    Outcome<bool> goOn(records::Store &store, const records::RecordSource & /*source*/) override {
        const auto told =
            store.append({records::EventKind::Printed,
                          store.now(),
                          m_sheet.record,
                          {{QStringLiteral("operator"), m_who}, {QStringLiteral("what"), QStringLiteral("record")}}});
        if (!told) {
            return told.failure();
        }
        QTextDocument document;
        QTextCursor cursor(&document);
        write(cursor, store.now());
        QPdfWriter writer(&m_out);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setTitle(m_sheet.title);
        writer.setCreator(QStringLiteral("Verifier Kiosk"));
        document.print(&writer);
        return true;
    }
    qint64 count() const override { return 1; }

private:
    static QTextCharFormat type(double points, bool isBold) {
        QTextCharFormat format;
        format.setFontFamilies({QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
        format.setFontPointSize(points);
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        return format;
    }
    /// Never markup.
    static void line(QTextCursor &cursor, const QString &text, const QTextCharFormat &format) {
        cursor.insertText(displayText(text, longestText), format);
        cursor.insertBlock();
    }

    void write(QTextCursor &cursor, const QDateTime &now) const {
        if (m_setup.isDemo) {
            line(cursor, tr("DEMO: nothing here is real"), type(usualType, true));
        }
        line(cursor, m_sheet.title, type(bigType, true));
        QStringList about{m_setup.site, m_setup.desk,
                          tr("Made on %1").arg(m_setup.locale.toString(now.toLocalTime(), QLocale::ShortFormat))};
        about.removeAll(QString());
        line(cursor, about.join(QStringLiteral(" · ")), type(usualType, false));
        for (const RecordSheet::Part &part : m_sheet.parts) {
            if (!part.facts.isEmpty()) {
                writePart(cursor, part);
            }
        }
    }
    static void writePart(QTextCursor &cursor, const RecordSheet::Part &part) {
        cursor.insertBlock();
        line(cursor, part.heading.toUpper(), type(headingType, true));
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setWidth(QTextLength(QTextLength::PercentageLength, allPercent));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelPercent),
                                          QTextLength(QTextLength::PercentageLength, allPercent - labelPercent)});
        QTextTable *table = cursor.insertTable(static_cast<int>(part.facts.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const Fact &fact = part.facts.at(row);
            table->cellAt(row, 0).firstCursorPosition().insertText(displayText(fact.label, longestText),
                                                                   type(usualType, false));
            table->cellAt(row, 1).firstCursorPosition().insertText(displayText(fact.value, longestText),
                                                                   type(usualType, true));
        }
        cursor.movePosition(QTextCursor::End);
    }

    RecordSheet m_sheet;
    ReportSetup m_setup;
    QIODevice &m_out;
    QString m_who;
};

} // namespace

std::unique_ptr<records::Export> makeSheet(const RecordSheet &sheet, const ReportSetup &setup, QIODevice &out,
                                           const QString &who) {
    return std::make_unique<Sheet>(sheet, setup, out, who);
}

} // namespace kiosk::ui
