#!/bin/bash
# sbom.sh NAME VERSION SECONDS PACKAGE…: prints the list (SPDX 2.3, JSON) of these Debian packages, of which files are bundled with
# NAME; versions and homepages are dpkg's own. SECONDS since 1970 are when the list counts as written.
set -euo pipefail
export LC_ALL=C.UTF-8
name=$1 version=$2 seconds=$3
shift 3

escaped() { sed 's/\\/\\\\/g; s/"/\\"/g' <<<"$1"; }
id() { printf 'SPDXRef-%s' "${1//[^A-Za-z0-9.-]/-}"; }

rows=$(dpkg-query -W -f '${Package}\t${Version}\t${Architecture}\t${source:Package}\t${Homepage}\n' "$@" | sort -u)
cat <<END
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "$name-$version",
  "documentNamespace": "urn:sha256:$(printf '%s %s\n%s' "$name" "$version" "$rows" | sha256sum | cut -d' ' -f1)",
  "creationInfo": {
    "created": "$(date -u -d "@$seconds" +%Y-%m-%dT%H:%M:%SZ)",
    "creators": ["Tool: packaging/bundle/sbom.sh"]
  },
  "packages": [
    {
      "SPDXID": "$(id "$name")",
      "name": "$name",
      "versionInfo": "$version",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "licenseConcluded": "Apache-2.0",
      "licenseDeclared": "Apache-2.0",
      "copyrightText": "NOASSERTION"
    }
END
while IFS=$'\t' read -r package its architecture source homepage; do
    cat <<END
    ,{
      "SPDXID": "$(id "$package")",
      "name": "$package",
      "versionInfo": "$its",
      "supplier": "Organization: Debian",
      "sourceInfo": "built by Debian from its source package $source",
      "homepage": "$(escaped "${homepage:-NOASSERTION}")",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "licenseConcluded": "NOASSERTION",
      "licenseDeclared": "NOASSERTION",
      "licenseComments": "licences/$package",
      "copyrightText": "NOASSERTION",
      "externalRefs": [{
        "referenceCategory": "PACKAGE-MANAGER",
        "referenceType": "purl",
        "referenceLocator": "pkg:deb/debian/${package//+/%2B}@${its//+/%2B}?arch=$architecture"
      }]
    }
END
done <<<"$rows"
printf '  ],\n  "relationships": [\n    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "%s"}' "$(id "$name")"
cut -f1 <<<"$rows" | while read -r package; do
    printf ',\n    {"spdxElementId": "%s", "relationshipType": "CONTAINS", "relatedSpdxElement": "%s"}' "$(id "$name")" "$(id "$package")"
done
printf '\n  ]\n}\n'
