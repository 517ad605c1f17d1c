#include "app/providers/didit/diditdetails.h"

#include "app/providers/didit/diditoptions.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

constexpr qsizetype LongestText = 200;

bool isText(const QJsonValue &value) {
    return !value.toString().isEmpty() && value.toString().size() <= LongestText;
}

/// ISO 3166-1 alpha-3; not the two letters that other places of the API use.
bool isCountry(const QJsonValue &value) {
    static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
    return code.match(value.toString()).hasMatch();
}

bool isGender(const QJsonValue &value) {
    return value.toString() == QLatin1String("M") || value.toString() == QLatin1String("F");
}

bool isDocumentType(const QJsonValue &value) {
    constexpr std::array Codes{QLatin1String("P"),   QLatin1String("ID"), QLatin1String("DL"), QLatin1String("RP"),
                               QLatin1String("HIC"), QLatin1String("TC"), QLatin1String("SSC")};
    return std::find(Codes.begin(), Codes.end(), value.toString()) != Codes.end();
}

bool isDocumentTypes(const QJsonValue &value) {
    const QJsonArray list = value.toArray();
    return !list.isEmpty() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValueConstRef &entry) { return isDocumentType(entry); });
}

bool isFlag(const QJsonValue &value) {
    return value.isBool();
}

struct Member {
    QLatin1String key;
    bool (*isGood)(const QJsonValue &);
};

constexpr std::array Expected{
    Member{QLatin1String("first_name"), isText},
    Member{QLatin1String("last_name"), isText},
    Member{QLatin1String("date_of_birth"),
           [](const QJsonValue &value) {
               return isDay(value.toString());
           }},
    Member{QLatin1String("gender"), isGender},
    Member{QLatin1String("nationality"), isCountry},
    Member{QLatin1String("country"), isCountry},
    Member{QLatin1String("id_country"), isCountry},
    Member{QLatin1String("poa_country"), isCountry},
    Member{QLatin1String("address"), isText},
    Member{QLatin1String("identification_number"), isText},
    Member{QLatin1String("ip_address"), isText},
    Member{QLatin1String("expected_document_types"), isDocumentTypes},
};

constexpr std::array Contact{
    Member{QLatin1String("email"),
           [](const QJsonValue &value) {
               return isMail(value.toString());
           }},
    Member{QLatin1String("phone"),
           [](const QJsonValue &value) {
               return isPhone(value.toString());
           }},
    Member{QLatin1String("email_lang"),
           [](const QJsonValue &value) {
               return isLanguage(value.toString());
           }},
    Member{QLatin1String("send_notification_emails"), isFlag},
};

template <size_t Size>
bool isTableOf(const std::array<Member, Size> &members, const QJsonValue &value) {
    const QJsonObject table = value.toObject();
    const QStringList keys = table.keys();
    return value.isObject() && std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
               const auto known = std::find_if(members.begin(), members.end(),
                                               [&key](const Member &member) { return key == member.key; });
               return known != members.end() && known->isGood(table.value(key));
           });
}

} // namespace

bool isPhone(const QString &text) {
    static const QRegularExpression form(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    return form.match(text).hasMatch();
}

bool isMail(const QString &text) {
    static const QRegularExpression form(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    return form.match(text).hasMatch();
}

bool isDay(const QString &text) {
    return text.size() == 10 && QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid();
}

bool isExpectedDetails(const QJsonValue &value) {
    const QJsonObject table = value.toObject();
    const bool isAddressAlone = table.contains(QLatin1String("address")) && !table.contains(QLatin1String("country")) &&
                                !table.contains(QLatin1String("poa_country"));
    return isTableOf(Expected, value) && !isAddressAlone;
}

bool isContactDetails(const QJsonValue &value) {
    return isTableOf(Contact, value);
}

} // namespace kiosk::didit
