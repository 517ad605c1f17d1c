"""Makes the signed issuer lists of tst_issuersconfiguration anew: a key each time, so all files change together.

Needs python3-cryptography. Run it in this folder.
"""
import base64
import json

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signed(key, payload, typ="issuer-list+jwt"):
    parts = [b64(json.dumps(part).encode()) for part in ({"alg": "ES256", "typ": typ}, payload)]
    r, s = decode_dss_signature(key.sign(".".join(parts).encode(), ec.ECDSA(hashes.SHA256())))
    return ".".join([*parts, b64(r.to_bytes(32, "big") + s.to_bytes(32, "big"))])


def jwk(key):
    point = key.public_key().public_numbers()
    return {"kty": "EC", "crv": "P-256", "x": b64(point.x.to_bytes(32, "big")), "y": b64(point.y.to_bytes(32, "big"))}


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text + "\n")


FEDERATION = ec.generate_private_key(ec.SECP256R1())
SOMEBODY = ec.generate_private_key(ec.SECP256R1())
PORT = {"id": "port", "name": {"en": "Port Authority", "de": "Hafenamt"}, "identifiers": ["did:web:port.example"],
        "jwks": {"keys": [jwk(SOMEBODY)]}}
LIBRARY = {"id": "library", "name": "City Library", "identifiers": ["https://library.example"]}

write("federation.jwk", json.dumps(jwk(FEDERATION)))
write("issuers.jws", signed(FEDERATION, {"exp": 4102444800, "issuers": [PORT, LIBRARY]}))
write("issuers-expired.jws", signed(FEDERATION, {"exp": 1577836800, "issuers": [PORT]}))
write("issuers-early.jws", signed(FEDERATION, {"nbf": 4102444800, "issuers": [PORT]}))
write("issuers-somebody.jws", signed(SOMEBODY, {"issuers": [PORT]}))
write("issuers-other-type.jws", signed(FEDERATION, {"issuers": [PORT]}, "JWT"))
write("issuers-nobody.jws", signed(FEDERATION, {"issuers": []}))
write("issuers-nameless.jws", signed(FEDERATION, {"issuers": [PORT, {**LIBRARY, "name": ""}]}))
write("issuers-bad-key.jws", signed(FEDERATION, {"issuers": [{**PORT, "jwks": {"keys": [{**jwk(SOMEBODY), "y": "AAAA"}]}}]}))
write("issuers-double.jws", signed(FEDERATION, {"issuers": [PORT, {**LIBRARY, "id": "port"}]}))
write("issuers-unfit.jws", signed(FEDERATION, {"issuers": [{**LIBRARY, "id": "Not A Name"}]}))
