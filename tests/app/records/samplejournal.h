#pragma once

#include "app/records/journal.h"

#include <QRandomGenerator>
#include <algorithm>

namespace kiosk::test {

/// A journal of `count` events as a busy desk writes them; the same for the same key.
inline QList<records::Link> sampleJournal(const records::DeskKey &key, int count) {
    using records::EventKind;
    constexpr EventKind kinds[] = {EventKind::SessionStarted, EventKind::LinkShown, EventKind::Scanned,
                                   EventKind::Answered, EventKind::Verdict};
    QList<records::Link> links;
    records::ChainHead head;
    const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        records::Event event;
        event.kind = kinds[i % 5];
        event.at = start.addMSecs(i * 1'700);
        event.subject = QStringLiteral("00000000-0000-4000-8000-%1").arg(i / 5, 12, 10, QLatin1Char('0'));
        if (event.kind == EventKind::Verdict)
            event.details = {{QStringLiteral("outcome"), QStringLiteral("verified")},
                             {QStringLiteral("record"), QString(64, u'a')}};
        links.append(records::nextLink(head, event, key));
        head = {head.sequence + 1, records::digestOf(links.constLast())};
    }
    return links;
}

/// The same journal after one random change: a bit, links removed, doubled or swapped.
inline QList<records::Link> forged(QList<records::Link> links, QRandomGenerator &random) {
    const auto dice = [&random](qsizetype sides) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(sides)));
    };
    const qsizetype at = dice(links.size());
    switch (dice(4)) {
    case 0: {
        QByteArray &bytes = dice(3) == 0 ? links[at].signature : links[at].bytes;
        const qsizetype place = dice(bytes.size());
        bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << dice(8)));
        break;
    }
    case 1:
        links.remove(at, 1 + dice(std::min<qsizetype>(3, links.size() - at)));
        break;
    case 2:
        links.insert(at, links.at(dice(links.size())));
        break;
    default: {
        const qsizetype other = dice(links.size());
        links.swapItemsAt(at, other == at ? (at + 1) % links.size() : other);
    }
    }
    return links;
}

} // namespace kiosk::test
