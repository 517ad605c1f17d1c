// Any bytes as a packed list, as the JSON around one, and as a credential's status entries: bounded in memory, never a
// crash, and every entry that is there has a value of the list's width.
#include "app/trust/base64url.h"
#include "app/trust/inflate.h"
#include "app/trust/statuslist.h"
#include "app/trust/strictjson.h"

#include <cstdint>
#include <cstdlib>

using namespace kiosk::trust;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

void askList(const Checked<StatusList> &list) {
    if (!list)
        return;
    require(list->bytes.size() <= StatusList::MostBytes);
    for (const qint64 index : {qint64(0), qint64(1), list->count() - 1}) {
        const auto value = list->at(index);
        if (index >= 0 && index < list->count())
            require(value.ok() && *value >= 0 && *value < (1 << list->bits));
    }
    require(!list->at(-1) && !list->at(list->count()));
}

} // namespace

/// The first byte chooses the width and whether it is gzip.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const bool isGzip = (data[0] & 0x80) != 0;
    const auto unpacked = inflated(bytes, isGzip ? Wrapping::Gzip : Wrapping::Zlib, 4096);
    require(!unpacked || unpacked->size() <= 4096);
    const QString text = QString::fromLatin1(toBase64Url(bytes));
    askList(
        readTokenStatusList(QJsonObject{{QStringLiteral("bits"), 1 << (data[0] & 3)}, {QStringLiteral("lst"), text}}));
    StatusReference reference;
    reference.kind = (data[0] & 1) != 0 ? StatusKind::Bitstring : StatusKind::StatusList2021;
    reference.purpose = QStringLiteral("revocation");
    askList(readBitstringStatusList(QJsonObject{{QStringLiteral("type"), reference.kind == StatusKind::Bitstring
                                                                             ? QStringLiteral("BitstringStatusList")
                                                                             : QStringLiteral("StatusList2021")},
                                                {QStringLiteral("statusPurpose"), reference.purpose},
                                                {QStringLiteral("encodedList"), QString(u'u' + text)}},
                                    reference));
    if (const auto object = parseStrictObject(bytes)) {
        askList(readTokenStatusList(*object));
        askList(readBitstringStatusList(*object, reference));
        const auto references = readStatusReferences(*object, *object);
        if (references) {
            for (const StatusReference &one : *references)
                require(one.kind == StatusKind::Unknown || (one.index >= 0 && one.list.scheme() == u"https"));
        }
    }
    return 0;
}
