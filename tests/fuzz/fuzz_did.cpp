// Any bytes as an identifier, as its document and as the answers that carry one: what is read keeps its promises.
#include "app/trust/didresolution.h"
#include "app/trust/issuermetadata.h"
#include "app/trust/multibase.h"
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

void askDocument(const DidDocument &document) {
    for (const KeyPurpose purpose : {KeyPurpose::Assertion, KeyPurpose::Authentication}) {
        require(document.methodsFor(purpose).size() <= document.methods.size());
        for (const Algorithm algorithm : everyAlgorithm()) {
            const auto all = document.keysFor(purpose, algorithm, {});
            if (!all)
                continue;
            require(!all->keys.empty());
            for (const PublicKey &key : all->keys) {
                require(key.allows(algorithm) && isDid(parseDidUrl(key.keyId())->did));
                require(document.keysFor(purpose, algorithm, key.keyId()).ok());
            }
        }
    }
}

void askIdentifier(const QString &text) {
    (void)fromMultibase(text);
    (void)issuerMetadataUrl(text);
    const auto url = parseDidUrl(text);
    if (!url)
        return;
    require(parseDid(url->did).ok());
    require(parseDidUrl(url->text())->did == url->did);
    if (const auto document = resolveOffline(*url)) {
        require(document->did == url->did && document->methods.size() == 1 && document->methods.front().key.ok());
        askDocument(*document);
    }
    if (const auto address = didWebUrl(*url))
        require(address->scheme() == u"https" && !address->host().isEmpty() && address->userInfo().isEmpty() &&
                !address->hasQuery() && !address->hasFragment() && address->path().endsWith(u"did.json"));
    const QUrl base(QStringLiteral("https://resolver.example"));
    require(resolverUrl(base, *url).host() == base.host());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    askIdentifier(QString::fromUtf8(bytes));
    static const DidUrl did = parseDid(QStringLiteral("did:web:issuer.example.org")).value();
    for (const int status : {200, 400, 404, 410, 500}) {
        const auto document = readResolverAnswer(status, bytes, did);
        if (document) {
            require(status == 200 && document->did == did.did);
            askDocument(*document);
        }
    }
    (void)readDidWebAnswer(200, bytes, did);
    (void)readIssuerMetadata(bytes, QStringLiteral("https://issuer.example.org"));
    (void)readKeySetBody(bytes);
    return 0;
}
