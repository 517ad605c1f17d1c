#include "app/handbook.h"

#include "app/credentials/verdict.h"

#include <QCoreApplication>
#include <QStringList>

namespace kiosk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

HandbookText textOf(FailureKind kind) {
    switch (kind) {
    case FailureKind::DeskOffline:
        return {Phrase::translate(
                    "Handbook",
                    "This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*."),
                Phrase::translate("Handbook",
                                  "a cable that was pulled, Wi-Fi out of reach, or a router that is switched off."),
                Phrase::translate("Handbook", "check the network cable or the Wi-Fi, try again."),
                Phrase::translate(
                    "Handbook", "look at the computer's own network settings; the service has nothing to do with it.")};
    case FailureKind::Offline:
        return {Phrase::translate("Handbook", "The service's host cannot be found or reached."),
                Phrase::translate("Handbook", "network cable, Wi-Fi, a firewall, a proxy, or a mistyped address."),
                Phrase::translate("Handbook", "check the network, try again."),
                Phrase::translate("Handbook", "from this computer, `curl -I` the `base_url` of the configuration.")};
    case FailureKind::Timeout:
        return {Phrase::translate("Handbook", "The service took the connection but gave no complete answer in time."),
                Phrase::translate("Handbook", "a slow network or a busy service."),
                Phrase::translate("Handbook", "try again."),
                Phrase::translate(
                    "Handbook", "if it stays, look at the milliseconds in the log and at the service's status page.")};
    case FailureKind::ConnectionLost:
        return {
            Phrase::translate("Handbook", "The connection ended before or within the answer."),
            Phrase::translate("Handbook", "unstable Wi-Fi, or a proxy or firewall that cuts connections."),
            Phrase::translate("Handbook", "try again. While waiting for the visitor the kiosk reconnects by itself."),
            Phrase::translate("Handbook", "take proxies out of the way for the service's host.")};
    case FailureKind::Untrusted:
        return {Phrase::translate("Handbook", "The service could not prove who it is: its certificate is not trusted, "
                                              "is for another host, or has expired. Nothing was sent."),
                Phrase::translate(
                    "Handbook",
                    "a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between."),
                Phrase::translate("Handbook", "call the administrator. Trying again does not help."),
                Phrase::translate("Handbook", "check the computer's date; for your own authority set `ca_file` of this "
                                              "very service. There is no way to switch the check off.")};
    case FailureKind::CredentialsRejected:
        return {
            Phrase::translate("Handbook",
                              "The service does not accept the kiosk's client id and secret. Exit code 77."),
            Phrase::translate("Handbook",
                              "secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment."),
            Phrase::translate("Handbook", "call the administrator."),
            Phrase::translate("Handbook",
                              "store the secret again; compare `auth_method` with the application's setting.")};
    case FailureKind::NotAllowed:
        return {
            Phrase::translate("Handbook", "The service knows the kiosk but forbids what it asks (403). Exit code 77."),
            Phrase::translate("Handbook", "the application lacks a role; with PingOne also a wrong `environment_id`. A "
                                          "role given a moment ago may take some minutes."),
            Phrase::translate("Handbook", "call the administrator."),
            Phrase::translate("Handbook", "see [PingOne Credentials](services/pingone-credentials.md), step 3.")};
    case FailureKind::NotFound:
        return {Phrase::translate("Handbook", "The service does not know the address or the session (404)."),
                Phrase::translate(
                    "Handbook",
                    "while following, the session has been removed; at start, a wrong `base_url` or environment."),
                Phrase::translate("Handbook", "try again; if it comes back, call the administrator."),
                Phrase::translate("Handbook", "compare `region` or `base_url` and the ids with the service.")};
    case FailureKind::RateLimited:
        return {Phrase::translate("Handbook", "Too many requests in a short time (429)."),
                Phrase::translate("Handbook", "many kiosks or other programs share the service's limit."),
                Phrase::translate("Handbook", "wait as long as the page says, then try again."),
                Phrase::translate("Handbook", "look at the service's usage page; ask for a higher limit.")};
    case FailureKind::RequestRefused:
        return {Phrase::translate(
                    "Handbook",
                    "The service does not accept what was asked (another 4xx status, which ends the reference)."),
                Phrase::translate("Handbook", "the name of a credential type or claim is not spelt as in the service, "
                                              "or an option has a value that the service does not allow."),
                Phrase::translate("Handbook", "call the administrator. Other types may still work."),
                Phrase::translate(
                    "Handbook",
                    "compare `type`, the claims' `id`, `issuers` and the provider's own keys with the service.")};
    case FailureKind::ServiceError:
        return {Phrase::translate("Handbook",
                                  "The service has a problem of its own (5xx status, which ends the reference)."),
                Phrase(), Phrase::translate("Handbook", "try again in a minute."),
                Phrase::translate("Handbook",
                                  "look at the service's status page; quote the service's reference to its support.")};
    case FailureKind::Redirected:
        return {Phrase::translate("Handbook", "The service sent the kiosk to another address (3xx). The kiosk never "
                                              "follows, as it would carry the token along."),
                Phrase::translate("Handbook", "a network with a sign-in page, or an outdated `base_url`."),
                Phrase::translate("Handbook", "call the administrator."),
                Phrase::translate(
                    "Handbook", "open the address in a browser on this computer; correct `base_url` or `token_url`.")};
    case FailureKind::TooLarge:
        return {
            Phrase::translate("Handbook", "The answer is larger than the kiosk accepts, and was not read to its end."),
            Phrase::translate(
                "Handbook",
                "not the service but something in between answered, or a credential holds very large pictures."),
            Phrase::translate("Handbook", "try again; if it comes back, call the administrator."),
            Phrase::translate("Handbook", "ask only for the claims you need.")};
    case FailureKind::BadAnswer:
        return {Phrase::translate(
                    "Handbook",
                    "The answer cannot be understood. Nothing was verified, whatever the visitor's wallet says."),
                Phrase::translate("Handbook",
                                  "a proxy's web page instead of the service's answer, or the service has changed."),
                Phrase::translate("Handbook", "try again; if it comes back, call the administrator."),
                Phrase::translate("Handbook", "the log names the field that was missing or wrong. Report it with the "
                                              "version (`verifier-kiosk --version`).")};
    case FailureKind::SecretMissing:
        return {
            Phrase::translate("Handbook", "The secret that the configuration refers to cannot be read. Exit code 78."),
            Phrase::translate("Handbook", "the environment variable is not set for this program, the file has moved or "
                                          "others can read it, the keychain is locked."),
            Phrase::translate("Handbook", "call the administrator."),
            Phrase::translate("Handbook", "`verifier-kiosk-cli check-config`, run as the kiosk's own account, says "
                                          "which and why. See [Secrets](configuration.md#secrets).")};
    case FailureKind::BadConfiguration:
        return {Phrase::translate("Handbook", "The configuration file is wrong or cannot be read. Exit code 78. The "
                                              "kiosk does not start, and does not play the demo instead."),
                Phrase(), Phrase::translate("Handbook", "call the administrator."),
                Phrase::translate("Handbook", "`verifier-kiosk-cli check-config` lists every mistake with its line. "
                                              "See [Configuration](configuration.md).")};
    case FailureKind::MissingInput:
        return {Phrase::translate("Handbook",
                                  "The request needs something from the desk that was not entered, or that the "
                                  "service does not know (no such user, no active wallet); the page names it."),
                Phrase(),
                Phrase::translate("Handbook", "try again: the form opens with what was entered; correct it there."),
                Phrase()};
    case FailureKind::NotRecorded:
        return {
            Phrase::translate("Handbook", "The kiosk keeps a [record](records.md) of every check and could not write "
                                          "it: `START` before the visitor was asked, `RESULT` when the answer was "
                                          "already there. No verdict is shown that has no record. Exit code 74."),
            Phrase::translate(
                "Handbook",
                "the disk is full or read-only, the folder belongs to somebody else, or its database is damaged."),
            Phrase::translate("Handbook", "call the administrator; use another way to check meanwhile."),
            Phrase::translate("Handbook",
                              "`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = "
                              "false` the verdict is shown all the same, marked *not recorded*.")};
    case FailureKind::Internal:
        return {
            Phrase::translate(
                "Handbook", "A defect of this program, or the demo's simulator could not start. Nothing was verified."),
            Phrase(), Phrase::translate("Handbook", "try again; if it comes back, call the administrator."),
            Phrase::translate("Handbook", "report it with the log and the version (`verifier-kiosk --version`).")};
    }
    Q_UNREACHABLE();
}

HandbookText textOf(Reason reason) {
    switch (reason) {
    case Reason::None:
        return {Phrase::translate("Handbook", "Nothing is wrong: the credential is verified."), Phrase(), Phrase(),
                Phrase()};
    case Reason::ServiceSaysNo:
        return {
            Phrase::translate("Handbook", "The service looked at what was shown and did not accept it: a document that "
                                          "is not genuine, a face that does not match, a credential that is revoked."),
            Phrase(),
            Phrase::translate("Handbook", "check in another way. Trying again helps only if a step on the phone went "
                                          "wrong, such as a blurred picture."),
            Phrase()};
    case Reason::VisitorDeclined:
        return {Phrase::translate("Handbook", "The visitor chose not to share, and the service says so."), Phrase(),
                Phrase::translate("Handbook", "offer another way; nobody has to share."), Phrase()};
    case Reason::DeclinedOrNotAccepted:
        return {
            Phrase::translate("Handbook",
                              "The visitor refused, or the service did not accept what was shared. Some services have "
                              "one word for both: PingOne Credentials, nChain Identity and Universal OID4VP."),
            Phrase(),
            Phrase::translate("Handbook",
                              "ask the visitor whether they shared it, and try once more. Else use another document."),
            Phrase::translate(
                "Handbook",
                "if nobody gets through, the issuer is not among those accepted, or the service's own check fails.")};
    case Reason::NothingChecked:
        return {Phrase::translate("Handbook", "The service ended without a check of its own (PingOne Verify: "
                                              "`NOT_REQUIRED`). Nothing is known about the visitor."),
                Phrase(), Phrase::translate("Handbook", "check in another way."),
                Phrase::translate("Handbook",
                                  "the verify policy requires no check; change it, or name another one in the type.")};
    case Reason::NeedsReview:
        return {Phrase::translate(
                    "Handbook",
                    "The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as "
                    "another credential than asked for or a missing claim, is *Not verified* all the same."),
                Phrase(),
                Phrase::translate("Handbook", "follow your house's rule for reviews. Do not treat it as verified."),
                Phrase()};
    case Reason::NothingPresented:
        return {Phrase::translate("Handbook", "The service says \"verified\", but handed over no credential."),
                Phrase(), Phrase::translate("Handbook", "try again."),
                Phrase::translate("Handbook",
                                  "if it stays, the wallet and the service do not fit; report it to the service.")};
    case Reason::WrongCredential:
        return {Phrase::translate("Handbook", "Another kind of credential was shared than was asked for."), Phrase(),
                Phrase::translate("Handbook", "ask for the right one and try again."),
                Phrase::translate(
                    "Handbook",
                    "if it was the right one, compare `type` in the configuration with the service's own name.")};
    case Reason::ClaimMissing:
        return {Phrase::translate("Handbook", "A claim that this type requires was not shared; the page names it."),
                Phrase(), Phrase::translate("Handbook", "ask the visitor to share it, and try again."),
                Phrase::translate(
                    "Handbook", "if nobody's credential has it, correct the claim's `id` or set `required = false`.")};
    case Reason::CredentialExpired:
        return {Phrase::translate("Handbook", "The credential was valid once, but its end has passed."), Phrase(),
                Phrase::translate("Handbook", "ask for a current one."),
                Phrase::translate("Handbook", "if it is current, check this computer's date.")};
    case Reason::ClaimNotAccepted:
        return {Phrase::translate("Handbook",
                                  "What was shared does not meet one of this type's rules (`rules`, or `must_be` of a "
                                  "claim), for example the visitor is younger than 18. The page names the rule."),
                Phrase(),
                Phrase::translate("Handbook", "decide as your house's rule says; the credential itself is in order."),
                Phrase::translate(
                    "Handbook",
                    "the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).")};
    case Reason::CheckFailed:
        return {Phrase::translate(
                    "Handbook",
                    "One of the single checks failed, of the service or of the kiosk itself; the page shows which."),
                Phrase(), Phrase::translate("Handbook", "do not treat it as verified. Use another document."),
                Phrase()};
    case Reason::CheckNotMade:
        return {
            Phrase::translate("Handbook", "A check that this type requires (`required_checks`, or [what goes without "
                                          "saying](configuration.md#required-checks)) was not made, or could not be "
                                          "made: for example the issuer's key is not known. The page says why. It is "
                                          "*Not verified*, or *Needs review* with `when_not_checked = \"review\"`."),
            Phrase(), Phrase::translate("Handbook", "do not treat it as verified. Try again, or use another document."),
            Phrase::translate(
                "Handbook",
                "the page's last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not "
                "made. If the service never hands over what the check needs, do not require it.")};
    case Reason::RuleUndecided:
        return {Phrase::translate(
                    "Handbook", "What was shared does not show whether one of this type's rules is met: a date of "
                                "birth without a day, a country that nobody knows, two statements that exclude each "
                                "other. It is *Not verified*, or *Needs review* with `when_cannot_tell = \"review\"`."),
                Phrase(), Phrase::translate("Handbook", "ask for another document that shows it."),
                Phrase::translate(
                    "Handbook",
                    "if it happens with good credentials, compare the rule's claim with what the service hands over.")};
    }
    Q_UNREACHABLE();
}

HandbookText textOfExpired() {
    return {
        Phrase::translate("Handbook",
                          "Nobody answered the request in its time, or the service ended it. Nothing was shared."),
        Phrase::translate("Handbook",
                          "the visitor needed longer, changed their mind, or has no wallet that can answer."),
        Phrase::translate("Handbook", "try again when the visitor has the wallet ready, or check in another way."),
        Phrase::translate(
            "Handbook",
            "if it happens often, give the type a longer `time_limit`; the service's own limit counts all the same.")};
}

QString when(Stage stage) {
    switch (stage) {
    case Stage::Settings:
        return Words::tr("at start, while reading the configuration");
    case Stage::Token:
        return Words::tr("while signing in to the service");
    case Stage::Start:
        return Words::tr("while asking for a session: no QR code was shown");
    case Stage::Follow:
        return Words::tr("while waiting for the visitor");
    case Stage::Result:
        return Words::tr("while reading what the visitor shared");
    case Stage::Cancel:
        return Words::tr("while ending the session at the service; nothing for the desk to do");
    }
    Q_UNREACHABLE();
}

template <typename Enum, typename Make>
QList<HandbookEntry> entriesUpTo(Enum last, const Make &make) {
    QList<HandbookEntry> entries;
    for (int each = 0; each <= static_cast<int>(last); ++each)
        entries.append(make(static_cast<Enum>(each)));
    return entries;
}

QList<HandbookEntry> failures() {
    return entriesUpTo(FailureKind::Internal, [](FailureKind kind) {
        return HandbookEntry{nameOf(kind), textOf(kind)};
    });
}

QList<HandbookEntry> reasons() {
    QList<HandbookEntry> entries = entriesUpTo(Reason::RuleUndecided, [](Reason reason) {
        return HandbookEntry{nameOf(reason), textOf(reason)};
    });
    entries.append(HandbookEntry{QStringLiteral("EXPIRED"), textOfExpired()});
    return entries;
}

QString sectionOf(const HandbookEntry &entry) {
    const QString text = QStringLiteral("## %1\n\n%2\n").arg(entry.code, entry.text.meaning.text());
    QString list;
    for (const auto &[heading, words] :
         {std::pair(Words::tr("Likely"), entry.text.likely), std::pair(Words::tr("At the desk"), entry.text.desk),
          std::pair(Words::tr("Administrator"), entry.text.administrator)}) {
        if (!words.isEmpty())
            list += QStringLiteral("- **%1:** %2\n").arg(heading, words.text());
    }
    return list.isEmpty() ? text : text + u'\n' + list;
}

} // namespace

QString expiryReference() {
    return nameOf(Stage::Follow) + QStringLiteral("-EXPIRED");
}

std::optional<HandbookEntry> handbookEntryFor(const QString &reference) {
    // "FOLLOW-SERVICE-ERROR-503": when it happened, the code, and perhaps a status.
    const QString afterStage = reference.section(u'-', 1);
    const auto entries = failures() + reasons();
    for (const HandbookEntry &entry : entries) {
        if (afterStage == entry.code || afterStage.section(u'-', 0, -2) == entry.code)
            return entry;
    }
    return {};
}

QString handbookMarkdown() {
    QStringList paragraphs{
        QStringLiteral("# ") + Words::tr("Failures"),
        Words::tr("When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this "
                  "page says what it means."),
        Words::tr("**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service's HTTP "
                  "status where that says more."),
    };
    QString table = QStringLiteral("| %1 | |\n| --- | --- |").arg(Words::tr("when"));
    for (int each = 0; each <= static_cast<int>(Stage::Cancel); ++each) {
        const auto stage = static_cast<Stage>(each);
        table += QStringLiteral("\n| `%1` | %2 |").arg(nameOf(stage), when(stage));
    }
    paragraphs += {
        table,
        Words::tr("The log (standard error) has more: method, host, path, status, milliseconds and the reference. It "
                  "holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, "
                  "the failure page shows it: quote it when you call them."),
        Words::tr("`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal."),
    };
    QString text = paragraphs.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n");
    const auto ofFailures = failures();
    for (const HandbookEntry &entry : ofFailures)
        text += sectionOf(entry) + u'\n';
    text +=
        QStringLiteral("# %1\n\n%2\n")
            .arg(Words::tr("Reasons of a verdict"),
                 Words::tr(
                     "A verdict that is not green names its reason. It is no failure of the kiosk: the check worked."));
    const auto ofReasons = reasons();
    for (const HandbookEntry &entry : ofReasons)
        text += u'\n' + sectionOf(entry);
    return text;
}

} // namespace kiosk
