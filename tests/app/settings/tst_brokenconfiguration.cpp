// Every way to break a configuration is reported with its place, its key and plain words, and never repeats a secret.
#include "app/settings/configuration.h"
#include "app/settings/secrets.h"
#include "goodconfiguration.h"

#include <QRegularExpression>
#include <QtTest>

using namespace kiosk;

namespace {

const QByteArray Marker = "hunter2";

Outcome<Secret> anySecret(const QString &) {
    return Secret("s");
}

QString allErrors(const ConfigurationResult &result) {
    QStringList lines;
    for (const ConfigurationError &error : result.errors)
        lines.append(toText(error));
    return lines.join(u'\n');
}

ConfigurationResult parse(const QByteArray &toml) {
    return parseConfiguration(toml, QStringLiteral("kiosk.toml"), anySecret);
}

/// A line "key = value" of the good configuration.
struct KeyLine {
    int number = 0;
    QString path; ///< "types[0].credentials[0].claims[1].id"
    QByteArray key;
    QByteArray text;
};

QString nextPath(const QString &header, QHash<QString, int> &counts) {
    QString path;
    const QStringList parts = header.split(u'.');
    QString plain;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        plain += (i ? QStringLiteral(".") : QString()) + parts.at(i);
        path += (i ? QStringLiteral(".") : QString()) + parts.at(i);
        if (counts.contains(plain))
            path += QStringLiteral("[%1]").arg(counts.value(plain));
    }
    return path;
}

QList<KeyLine> keyLines() {
    QList<KeyLine> found;
    QHash<QString, int> counts;
    QString table;
    int number = 0;
    for (const QByteArray &line : test::goodConfiguration().split('\n')) {
        ++number;
        if (line.startsWith("[[")) {
            const QString header = QString::fromUtf8(line.mid(2, line.size() - 4));
            counts[header] = counts.value(header, -1) + 1;
            table = nextPath(header, counts);
        } else if (line.startsWith('[')) {
            table = QString::fromUtf8(line.mid(1, line.size() - 2));
        } else if (line.contains('=')) {
            const QByteArray key = line.left(line.indexOf(' '));
            found.append(KeyLine{number, table + u'.' + QString::fromUtf8(key), key, line});
        }
    }
    return found;
}

QByteArray withLine(int number, const QByteArray &text) {
    QList<QByteArray> lines = test::goodConfiguration().split('\n');
    lines[number - 1] = text;
    return lines.join('\n');
}

const QStringList &requiredKeys() {
    static const QStringList keys{
        QStringLiteral("site.name"),
        QStringLiteral("services.pingone.provider"),
        QStringLiteral("services.pingone.region"),
        QStringLiteral("services.pingone.environment_id"),
        QStringLiteral("services.pingone.client_id"),
        QStringLiteral("services.pingone.client_secret"),
        QStringLiteral("types[0].id"),
        QStringLiteral("types[0].label"),
        QStringLiteral("types[0].service"),
        QStringLiteral("types[0].credentials[0].type"),
        QStringLiteral("types[0].credentials[0].claims[0].id"),
        QStringLiteral("types[0].credentials[0].claims[1].id"),
        QStringLiteral("types[0].credentials[0].claims[2].id"),
    };
    return keys;
}

} // namespace

class TestBrokenConfiguration : public QObject {
    Q_OBJECT

private:
    static void addKeyRows() {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        for (const KeyLine &entry : keyLines())
            QTest::addRow("%s", qPrintable(entry.path)) << entry.number << entry.path << entry.key << entry.text;
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(allErrors(parse(test::goodConfiguration())), QString());
        QCOMPARE(keyLines().size(), 36);
        QCOMPARE(keyLines().last().path, QStringLiteral("types[0].credentials[0].claims[2].must_be"));
    }

    void eachKeyMissing_data() { addKeyRows(); }
    void eachKeyMissing() {
        QFETCH(int, line);
        QFETCH(QString, path);
        const ConfigurationResult result = parse(withLine(line, {}));
        if (path == u"types[0].credentials[0].claims[1].format")
            return; // "expires" needs it, see below
        if (!requiredKeys().contains(path)) {
            QCOMPARE(allErrors(result), QString());
            return;
        }
        QCOMPARE(result.errors.size(), 1);
        const ConfigurationError &error = result.errors.first();
        QCOMPARE(error.key, path);
        QVERIFY2(error.message.startsWith(QStringLiteral("is missing; expected ")), qPrintable(error.message));
        // The place is the header of the table that lacks it.
        const QByteArray header = test::goodConfiguration().split('\n').value(error.line - 1);
        QVERIFY2(header.startsWith('['), header.constData());
        QCOMPARE(error.column, 1);
        QVERIFY(error.line < line);
    }

    void eachKeyOfAWrongType_data() { addKeyRows(); }
    void eachKeyOfAWrongType() {
        QFETCH(int, line);
        QFETCH(QString, path);
        QFETCH(QByteArray, key);
        for (const QByteArray &wrong :
             {QByteArray("1979-05-27"), QByteArray("1.5"), QByteArray("[[1]]"), QByteArray("[{}]"), QByteArray("\"\""),
              QByteArray("\"  \""), QByteArray("\"two\\nlines\""), QByteArray("\"bidi \\u202E text\""),
              QByteArray("-1")}) {
            const ConfigurationResult result = parse(withLine(line, key + " = " + wrong));
            QVERIFY2(!result.errors.isEmpty(), wrong.constData());
            const ConfigurationError &error = result.errors.first();
            QCOMPARE(error.line, line);
            QVERIFY2(error.key.startsWith(path), qPrintable(error.key));
            QVERIFY2(error.message.startsWith(QStringLiteral("expected ")), qPrintable(error.message));
            if (error.key == path)
                QCOMPARE(error.column, int(key.size()) + 4);
        }
    }

    void eachKeyMistyped_data() { addKeyRows(); }
    void eachKeyMistyped() {
        QFETCH(int, line);
        QFETCH(QString, path);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        // The first letter doubled: near enough to guess what was meant.
        const ConfigurationResult result = parse(withLine(line, "  " + key.left(1) + text));
        const QString mistyped = path.left(path.lastIndexOf(u'.') + 1) + QString::fromUtf8(key.left(1) + key);
        bool isFound = false;
        for (const ConfigurationError &error : result.errors) {
            if (error.key != mistyped)
                continue;
            isFound = true;
            QCOMPARE(error.line, line);
            QCOMPARE(error.column, 3);
            QVERIFY2(error.message.contains(QStringLiteral("did you mean \"%1\"?").arg(QString::fromUtf8(key))),
                     qPrintable(error.message));
        }
        // Without its provider a service's other keys mean nothing.
        QVERIFY2(isFound || path == u"services.pingone.provider", qPrintable(allErrors(result)));
    }

    void eachLineCutAnywhere() {
        const QByteArray whole = test::goodConfiguration();
        for (qsizetype length = 0; length < whole.size(); length += 3) {
            const ConfigurationResult result = parse(whole.left(length));
            for (const ConfigurationError &error : result.errors) {
                QVERIFY(error.line >= 1 && error.column >= 1);
                QVERIFY(!error.message.isEmpty());
            }
        }
    }

    void specificMistakes_data() {
        QTest::addColumn<QByteArray>("search");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *search, const char *replacement, int line, int column,
                            const char *key, const char *words) {
            QTest::newRow(name) << QByteArray(search) << QByteArray(replacement) << line << column
                                << QString::fromUtf8(key) << QString::fromUtf8(words);
        };
        // The desk
        row("language", "\"en\"", "\"xx\"", 4, 12, "site.language", "expected one of: en, de, fr, es, it, pt, nl");
        row("theme, nearly", "\"dark\"", "\"drak\"", 5, 9, "site.theme", "did you mean \"dark\"?");
        row("flag as text", "open_wallet_here = true", "open_wallet_here = \"true\"", 7, 20, "site.open_wallet_here",
            "expected true or false, without quotation marks");
        row("number for a flag", "full_screen = true", "reduced_motion = 1", 8, 18, "site.reduced_motion",
            "expected true or false, without quotation marks");
        row("late answers for hours", "full_screen = true", "late_answer_seconds = 3600", 8, 23,
            "site.late_answer_seconds", "expected a whole number from 0 to 600");
        row("colour by its name", "full_screen = true", "accent = \"blue\"", 8, 10, "site.accent",
            "expected a colour such as \"#1f4fbf\"");
        row("tiny type", "full_screen = true", "text_percent = 80", 8, 16, "site.text_percent",
            "expected a whole number from 100 to 300");
        row("no such logo", "full_screen = true", "logo = \"nowhere.png\"", 8, 8, "site.logo",
            "there is no readable file");
        row("purpose too long", "Please show your credential",
            "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890x", 6,
            11, "site.purpose", "expected at most 100 characters, these are 101");
        row("language code", "\"Harbour Hotel\"", "{ english = \"Harbour Hotel\" }", 2, 10, "site.name.english",
            "expected the code of a language");
        row("no language", "\"Harbour Hotel\"", "{}", 2, 8, "site.name", "expected a text for each language");
        row("empty in one language", "\"Harbour Hotel\"", "{ en = \"Hotel\", de = \"\" }", 2, 29, "site.name.de",
            "expected text that is not empty");
        row("unknown table", "[services.pingone]", "[sevices.pingone]", 10, 2, "sevices", "did you mean \"services\"?");
        // The service
        row("provider", "\"pingone-credentials\"", "\"pingone-credential\"", 11, 12, "services.pingone.provider",
            "did you mean \"pingone-credentials\"?");
        row("service name", "[services.pingone]", "[services.Ping_One]", 10, 1, "services.Ping_One",
            "expected a name of lower-case letters, digits and hyphens");
        row("service is no table", "[services.pingone]", "[services]\nother = 1\n[services.pingone]", 11, 9,
            "services.other", "expected a table: a line [services.other]");
        row("region", "\"EU\"", "\"XX\"", 13, 10, "services.pingone.region",
            "expected a region of PingOne Credentials");
        row("both region and address", "region = \"EU\"", "region = \"EU\"\nbase_url = \"https://a.example/v1\"", 14,
            12, "services.pingone.base_url", "expected either region or base_url and token_url, not both");
        row("address without token address", "region = \"EU\"", "base_url = \"https://a.example/v1\"", 10, 1,
            "services.pingone.token_url", "is missing; expected an address");
        row("plain http", "region = \"EU\"", "token_url = \"https://a.example/t\"\nbase_url = \"http://a.example/v1\"",
            14, 12, "services.pingone.base_url",
            "expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost");
        row("looks like this computer", "region = \"EU\"",
            "token_url = \"https://a.example/t\"\nbase_url = \"http://localhost.a.example/v1\"", 14, 12,
            "services.pingone.base_url", "expected https");
        row("no scheme", "region = \"EU\"", "token_url = \"https://a.example/t\"\nbase_url = \"a.example/v1\"", 14, 12,
            "services.pingone.base_url", "expected an address like");
        row("other scheme", "region = \"EU\"", "token_url = \"https://a.example/t\"\nbase_url = \"ftp://a.example\"",
            14, 12, "services.pingone.base_url", "expected an address like");
        row("no host", "region = \"EU\"", "token_url = \"https://a.example/t\"\nbase_url = \"https:///v1\"", 14, 12,
            "services.pingone.base_url", "expected an address like");
        row("bad port", "region = \"EU\"", "token_url = \"https://a.example/t\"\nbase_url = \"https://a.example:x/v1\"",
            14, 12, "services.pingone.base_url", "expected an address like");
        row("password in address", "region = \"EU\"",
            "token_url = \"https://a.example/t\"\nbase_url = \"https://u:hunter2@a.example\"", 14, 12,
            "services.pingone.base_url", "expected an address without user, password");
        row("query in address", "region = \"EU\"",
            "base_url = \"https://a.example/t\"\ntoken_url = \"https://a.example?x=1\"", 14, 13,
            "services.pingone.token_url", "expected an address without user, password");
        row("environment", "environment_id = \"7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11\"",
            "environment_id = \"my-environment\"", 14, 18, "services.pingone.environment_id",
            "expected the PingOne environment's id (UUID)");
        row("auth method", "\"post\"", "\"Basic\"", 17, 15, "services.pingone.auth_method", "did you mean \"basic\"?");
        row("authority that is not there", "region = \"EU\"", "region = \"EU\"\nca_file = \"/nowhere/ca.pem\"", 14, 11,
            "services.pingone.ca_file", "there is no readable file /nowhere/ca.pem");
        row("authority that is none", "region = \"EU\"",
            "region = \"EU\"\nca_file = \"" KIOSK_SOURCE_DIR "/tests/app/settings/goodconfiguration.h\"", 14, 11,
            "services.pingone.ca_file", "expected a file with certificates in PEM form");
        // Secrets
        row("secret in the clear", "\"env:PINGONE_SECRET\"", "\"hunter2-and-more\"", 16, 17,
            "services.pingone.client_secret", "the secret itself must not stand in this file");
        row("secret that looks like a reference", "\"env:PINGONE_SECRET\"", "\"env:hunter2 and more\"", 16, 17,
            "services.pingone.client_secret", "expected where the secret is kept");
        row("secret without marks", "\"env:PINGONE_SECRET\"", "hunter2", 16, 17, "", "expected a value");
        row("secret with one mark", "\"env:PINGONE_SECRET\"", "\"hunter2", 16, 17, "", "ends in a quotation mark");
        row("secret in a list", "\"env:PINGONE_SECRET\"", "[\"hunter2\"]", 16, 17, "services.pingone.client_secret",
            "expected text in quotation marks");
        row("secret under another name", "client_secret = \"env:PINGONE_SECRET\"",
            "client_secret = \"env:PINGONE_SECRET\"\nsecret = \"hunter2\"", 17, 1, "services.pingone.secret",
            "is not a key of this table");
        // The types
        row("types under another name", "[[types]]", "[[kinds]]", 19, 3, "kinds", "is not a key of this table");
        row("types in single brackets", "[[types]]", "[types]", 19, 1, "types", "expected at least one [[types]]");
        row("id with a space", "\"driver-licence\"", "\"driver licence\"", 20, 6, "types[0].id",
            "expected a name of lower-case letters");
        row("id with capitals", "\"driver-licence\"", "\"Driver-Licence\"", 20, 6, "types[0].id",
            "expected a name of lower-case letters");
        row("id ends in a hyphen", "\"driver-licence\"", "\"driver-\"", 20, 6, "types[0].id",
            "expected a name of lower-case letters");
        row("label too long", "\"Driver licence\"", "\"1234567890123456789012345678901234567890123456789012345678901\"",
            21, 9, "types[0].label", "expected at most 60 characters, these are 61");
        row("icon", "\"badge\"", "\"bagde\"", 23, 8, "types[0].icon", "did you mean \"badge\"?");
        row("service, nearly", "service = \"pingone\"", "service = \"ping-one\"", 24, 11, "types[0].service",
            "did you mean \"pingone\"?");
        row("service, not at all", "service = \"pingone\"", "service = \"didit\"", 24, 11, "types[0].service",
            "there is no [services.didit]");
        row("time limit too short", "time_limit = 300", "time_limit = 29", 26, 14, "types[0].time_limit",
            "expected a whole number from 30 to 1800");
        row("time limit too long", "time_limit = 300", "time_limit = 1801", 26, 14, "types[0].time_limit",
            "expected a whole number from 30 to 1800");
        row("time limit as text", "time_limit = 300", "time_limit = \"300\"", 26, 14, "types[0].time_limit",
            "expected a whole number from 30 to 1800");
        row("time limit beyond numbers", "time_limit = 300", "time_limit = 99999999999999999999999", 26, 14,
            "types[0].time_limit", "expected a whole number from 30 to 1800");
        row("clear after", "clear_after = 30", "clear_after = 601", 27, 15, "types[0].clear_after",
            "expected a whole number from 10 to 600");
        row("issuer twice", "\"did:web:a.example\"", "\"did:web:a.example\", \"did:web:a.example\"", 30, 33,
            "types[0].issuers[1]", "is listed twice");
        row("issuer is a number", "\"did:web:a.example\"", "17", 30, 12, "types[0].issuers[0]",
            "expected text in quotation marks");
        row("option of the provider", "timeout_seconds = 120", "timeout_seconds = 5", 31, 19,
            "types[0].timeout_seconds", "expected seconds");
        row("no credential", "[[types.credentials]]\ntype = \"Driver License\"\n", "\n\n", 34, 1,
            "types[0].credentials", "expected at least one [[types.credentials]]");
        row("empty credentials", "timeout_seconds = 120\n[[types.credentials]]",
            "timeout_seconds = 120\ncredentials = []\n[[types]]\n[[types.credentials]]", 32, 15, "types[0].credentials",
            "expected at least one [[types.credentials]]");
        row("claims as texts",
            "[[types.credentials.claims]]\nid = \"First Name\"\nlabel = \"First name\"\n"
            "[[types.credentials.claims]]\nid = \"Date of Birth\"\nlabel = \"Born\"\nformat = \"date\"\n"
            "required = false\nexpires = true\n[[types.credentials.claims]]\nid = \"Over 18\"\nmust_be = \"true\"\n",
            "claims = [\"First Name\"]\n", 34, 11, "types[0].credentials[0].claims[0]",
            "expected a table: [[types.credentials.claims]]");
        row("claim twice", "\"Date of Birth\"", "\"First Name\"", 38, 6, "types[0].credentials[0].claims[1].id",
            "is asked for twice");
        row("format", "format = \"date\"", "format = \"data\"", 40, 10, "types[0].credentials[0].claims[1].format",
            "did you mean \"date\"?");
        row("required as a number", "required = false", "required = 0", 41, 12,
            "types[0].credentials[0].claims[1].required", "expected true or false");
        row("expires without a date", "format = \"date\"", "", 42, 11, "types[0].credentials[0].claims[1].expires",
            "expected format = \"date\" in the same claim");
        // Syntax
        row("no value", "name = \"Harbour Hotel\"", "name =", 2, 7, "", "expected a value after \"=\"");
        row("no equals sign", "name = \"Harbour Hotel\"", "name", 2, 5, "", "expected \"=\" after the name");
        row("no name", "name = \"Harbour Hotel\"", "= \"Harbour Hotel\"", 2, 1, "", "expected a name before \"=\"");
        row("umlaut in a name", "name = \"Harbour Hotel\"", "näme = \"Harbour Hotel\"", 2, 2, "",
            "expected a name of letters, digits, - and _");
        row("text does not end", "\"Harbour Hotel\"", "\"Harbour Hotel", 2, 8, "", "ends in a quotation mark");
        row("umlauts count as one", "desk = \"Reception · Desk 2\"", "desk = { en = \"ÄÖÜ\", de = x }", 3, 27, "",
            "expected a value");
        row("backslash", "\"Harbour Hotel\"", "\"C:\\Harbour\"", 2, 8, "", "backslash");
        row("long text does not end", "\"Harbour Hotel\"", "\"\"\"Harbour Hotel", 2, 8, "", "three quotation marks");
        row("header does not end", "[site]", "[site", 1, 1, "", "bracket");
        row("too much in a line", "language = \"en\"", "language = \"en\" theme = \"dark\"", 4, 17, "",
            "expected the end of the line");
        row("list does not end", "issuers = [\"did:web:a.example\", \"7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11\"]",
            "issuers = [\"did:web:a.example\"", 31, 1, "", "expected \",\" or \"]\" in a list");
        row("inline table over two lines", "\"Harbour Hotel\"", "{ en = \"Hotel\"\n}", 2, 22, "", "stays on one line");
        row("key twice", "theme = \"dark\"", "name = \"Other\"", 5, 8, "",
            "\"name\" is written twice; the first is in line 2");
        row("table twice", "[services.pingone]", "[site]", 10, 1, "",
            "\"site\" is written twice; the first is in line 1");
        row("number", "time_limit = 300", "time_limit = 0300", 26, 14, "", "expected a number");
        row("word", "full_screen = true", "full_screen = yes", 8, 15, "", "expected a value");
        row("True", "full_screen = true", "full_screen = True", 8, 15, "", "expected a value");
        row("not UTF-8", "Harbour Hotel", "Caf\xe9 Hotel", 2, 12, "", "expected text encoded as UTF-8");
        row("control character", "Harbour Hotel", "Harbour\x01Hotel", 2, 8, "", "expected text");
        row("nested too deeply", "\"Harbour Hotel\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", 2, 40, "",
            "nested too deeply");
        row("too many dots", "name =", "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a =", 2, 64,
            "", "too many dots");
    }
    void specificMistakes() {
        QFETCH(QByteArray, search);
        QFETCH(QByteArray, replacement);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, key);
        QFETCH(QString, words);
        QByteArray toml = test::goodConfiguration();
        const qsizetype at = toml.indexOf(search);
        QVERIFY2(at >= 0, search.constData());
        toml.replace(at, search.size(), replacement);
        const ConfigurationResult result = parse(toml);
        QVERIFY(!result.errors.isEmpty());
        bool isFound = false;
        for (const ConfigurationError &error : result.errors) {
            QCOMPARE(error.file, QStringLiteral("kiosk.toml"));
            isFound = isFound || (error.line == line && error.column == column && error.key == key &&
                                  error.message.contains(words));
        }
        QVERIFY2(isFound, qPrintable(allErrors(result)));
        QVERIFY(!allErrors(result).contains(QString::fromUtf8(Marker)));
    }

    void allMistakesAreListedInTheOrderOfTheFile() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("\"dark\"", "\"blue\"");
        toml.replace("auth_method", "auth_methd");
        toml.replace("time_limit = 300", "time_limit = 3");
        toml.replace("name = \"Harbour Hotel\"", "");
        const ConfigurationResult result = parse(toml);
        QStringList keys;
        int line = 0;
        for (const ConfigurationError &error : result.errors) {
            keys.append(error.key);
            QVERIFY(error.line >= line);
            line = error.line;
        }
        QCOMPARE(keys,
                 (QStringList{QStringLiteral("site.name"), QStringLiteral("site.theme"),
                              QStringLiteral("services.pingone.auth_methd"), QStringLiteral("types[0].time_limit")}));
        QCOMPARE(toText(result.errors.at(3)),
                 QStringLiteral("kiosk.toml:26:14: types[0].time_limit: expected a whole number from 30 to 1800"));
    }

    void theVisitorIsToldAPurpose() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("purpose", "#");
        QCOMPARE(allErrors(parse(toml)),
                 QStringLiteral("kiosk.toml:19:1: types[0].purpose: is missing; expected the message "
                                "to the visitor, here or in [site]"));
    }

    void everythingMissingBelowTheTop() {
        QByteArray toml = test::goodConfiguration();
        const ConfigurationResult result = parse(toml.left(toml.indexOf("[[types]]")));
        QCOMPARE(allErrors(result),
                 QStringLiteral("kiosk.toml:1:1: types: is missing; expected at least one [[types]]"));
    }

    void idsAreUsedOnce() {
        const QByteArray type = test::goodConfiguration().mid(test::goodConfiguration().indexOf("[[types]]"));
        const ConfigurationResult result = parse(test::goodConfiguration() + type);
        QCOMPARE(allErrors(result),
                 QStringLiteral("kiosk.toml:47:6: types[1].id: is used twice; first by the type in line 19"));
    }

    void aCredentialIsAskedForOnce() {
        const ConfigurationResult result =
            parse(test::goodConfiguration() +
                  "[[types.credentials]]\ntype = \"Driver License\"\nclaims = [{ id = \"First Name\" }]\n");
        QCOMPARE(allErrors(result),
                 QStringLiteral("kiosk.toml:47:8: types[0].credentials[1].type: is asked for twice"));
    }

    void anEmptyFileLacksEverything() {
        const ConfigurationResult result = parse("");
        QCOMPARE(result.errors.size(), 3);
        for (const ConfigurationError &error : result.errors) {
            QCOMPARE(error.line, 1);
            QVERIFY(error.message.startsWith(QStringLiteral("is missing; expected ")));
        }
    }

    void aSecretThatCannotBeReadIsAnErrorAtItsPlace() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("env:PINGONE_SECRET", "env:KIOSK_TEST_NOT_SET");
        const ConfigurationResult result = parseConfiguration(toml, QStringLiteral("kiosk.toml"), readSecret);
        QCOMPARE(allErrors(result),
                 QStringLiteral("kiosk.toml:16:17: services.pingone.client_secret: env:KIOSK_TEST_NOT_SET: "
                                "this environment variable is not set"));
    }

    void hostileFilesEndSoon_data() {
        QTest::addColumn<QByteArray>("toml");
        const QByteArray good = test::goodConfiguration();
        QByteArray keys;
        QByteArray tables;
        for (int i = 0; i < 4500; ++i)
            keys += "a" + QByteArray::number(i) + "=1\n";
        for (int i = 0; i < 2000; ++i)
            tables += "[[types]]\nid=\"t" + QByteArray::number(i) + "\"\n";
        QTest::newRow("brackets") << QByteArray("a=" + QByteArray(500000, '['));
        QTest::newRow("braces") << QByteArray("a=" + QByteArray("{a=").repeated(200000));
        QTest::newRow("a long name") << QByteArray(QByteArray("a.").repeated(400000) + "a=1");
        QTest::newRow("a long header") << QByteArray("[" + QByteArray("a.").repeated(400000) + "a]");
        QTest::newRow("a long list") << QByteArray("a=[" + QByteArray("1,").repeated(400000) + "]");
        QTest::newRow("a list at the limit") << QByteArray("a=[" + QByteArray("1,").repeated(4990) + "]");
        QTest::newRow("a long text") << QByteArray("a=\"" + QByteArray(200000, 'x') + "\"");
        QTest::newRow("a long broken text") << QByteArray("a=\"" + QByteArray(200000, 'x'));
        QTest::newRow("many unknown keys") << keys;
        QTest::newRow("many broken types") << QByteArray(good + tables);
        QTest::newRow("many comments") << QByteArray(QByteArray("#\n").repeated(50000) + keys);
        QTest::newRow("zeros") << QByteArray(900000, '\0');
        QTest::newRow("marks") << QByteArray(900000, '"');
        QTest::newRow("backslashes") << QByteArray("a=\"" + QByteArray(200001, '\\'));
    }
    void hostileFilesEndSoon() {
        QFETCH(QByteArray, toml);
        QElapsedTimer timer;
        timer.start();
        const ConfigurationResult result = parse(toml);
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(result.errors.size() <= 100);
        for (const ConfigurationError &error : result.errors)
            QVERIFY(error.message.size() < 300);
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestBrokenConfiguration)
#include "tst_brokenconfiguration.moc"
