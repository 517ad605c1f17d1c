"""Signs with python3-jwcrypto and prints the tokens as JSON, one key of its own for every algorithm and run."""
import json

from jwcrypto import jwk, jws

KEYS = {
    "ES256": {"kty": "EC", "crv": "P-256"},
    "ES384": {"kty": "EC", "crv": "P-384"},
    "ES512": {"kty": "EC", "crv": "P-521"},
    "ES256K": {"kty": "EC", "crv": "secp256k1"},
    "EdDSA": {"kty": "OKP", "crv": "Ed25519"},
    "RS256": {"kty": "RSA", "size": 2048},
    "PS256": {"kty": "RSA", "size": 2048},
}
FAMILY = {"RS384": "RS256", "RS512": "RS256", "PS384": "PS256", "PS512": "PS256"}

keys = {name: jwk.JWK.generate(**kind) for name, kind in KEYS.items()}


def sign(algorithm, payload):
    key = keys[FAMILY.get(algorithm, algorithm)]
    token = jws.JWS(payload)
    token.allowed_algs = [algorithm]
    protected = json.dumps({"alg": algorithm, "kid": "k", "typ": "JWT"})
    token.add_signature(key, algorithm, protected, None)
    return {
        "algorithm": algorithm,
        "key": key.export_public(as_dict=True),
        "thumbprint": key.thumbprint(),
        "payload": payload,
        "compact": token.serialize(True),
        "flattened": token.serialize(False),
    }


algorithms = list(KEYS) + list(FAMILY)
payloads = ["", "{}", json.dumps({"iss": "https://issuer.example", "name": "\u00e4\u20ac\U0001f600"}), "x" * 20000]
print(json.dumps([sign(a, p) for a in algorithms for p in payloads]))
