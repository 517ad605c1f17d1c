#!/bin/bash
# package.sh: makes everything that is handed out, in build/packages, with checksums. KIOSK_SIGNING_KEY names a key of gpg that then
# signs them; without it nothing is signed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -rf build/packages
packaging/deb.sh
packaging/archive.sh
packaging/rpm.sh
cd build/packages
sha256sum verifier-kiosk* >SHA256SUMS
if [ -n "${KIOSK_SIGNING_KEY:-}" ]; then
    gpg --armor --detach-sign --local-user "$KIOSK_SIGNING_KEY" --output SHA256SUMS.asc SHA256SUMS
fi
cat SHA256SUMS
