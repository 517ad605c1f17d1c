#include "app/credentials/country.h"

#include <QHash>
#include <QLocale>
#include <array>

namespace kiosk {

namespace {

/// All of ISO 3166-1: alpha-2 and alpha-3 together.
constexpr QLatin1String
    Codes("ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH "
          "BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT "
          "BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB "
          "CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP "
          "ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB "
          "GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL "
          "ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM "
          "KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY "
          "MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT "
          "MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU "
          "NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT "
          "REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR "
          "SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS "
          "TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN "
          "VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE");

struct Alias {
    const char *text;
    const char *code;
};

/// What passports write instead, and names that are in use beside those that Qt knows.
constexpr std::array Aliases{
    Alias{"D", "DE"},
    Alias{"GBD", "GB"},
    Alias{"GBN", "GB"},
    Alias{"GBO", "GB"},
    Alias{"GBP", "GB"},
    Alias{"GBS", "GB"},
    Alias{"RKS", "XK"},
    Alias{"XKX", "XK"},
    Alias{"UK", "GB"},
    Alias{"Great Britain", "GB"},
    Alias{"United Kingdom of Great Britain and Northern Ireland", "GB"},
    Alias{"United States of America", "US"},
    Alias{"Russian Federation", "RU"},
    Alias{"Czech Republic", "CZ"},
    Alias{"Holland", "NL"},
    Alias{"The Netherlands", "NL"},
    Alias{"Republic of Korea", "KR"},
    Alias{"Korea, Republic of", "KR"},
    Alias{"Republic of Ireland", "IE"},
    Alias{"Turkey", "TR"},
    Alias{"T\u00fcrkiye", "TR"},
    Alias{"Ivory Coast", "CI"},
    Alias{"Cape Verde", "CV"},
    Alias{"Swaziland", "SZ"},
    Alias{"Viet Nam", "VN"},
    Alias{"Iran, Islamic Republic of", "IR"},
    Alias{"Syrian Arab Republic", "SY"},
    Alias{"Moldova, Republic of", "MD"},
    Alias{"Tanzania, United Republic of", "TZ"},
};

/// Letters and digits only, so that "D<<", "Cote d'Ivoire" and dots make no difference.
QString normalised(const QString &text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QHash<QString, QString> everyName() {
    QHash<QString, QString> names;
    const auto add = [&names](const QString &name, const QString &code) {
        const QString key = normalised(name);
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, code);
    };
    const QStringList codes = QString(Codes).split(u' ');
    for (const QString &pair : codes) {
        add(pair.left(2), pair.left(2));
        add(pair.mid(2), pair.left(2));
    }
    for (const Alias &alias : Aliases)
        add(QString::fromUtf8(alias.text), QString::fromLatin1(alias.code));
    for (const QString &pair : codes) {
        if (const QLocale::Territory territory = QLocale::codeToTerritory(pair.left(2));
            territory != QLocale::AnyTerritory)
            add(QLocale::territoryToString(territory), pair.left(2));
    }
    // Own names come last: an English name must never be taken by another country's language.
    for (const QString &pair : codes) {
        const QLocale::Territory territory = QLocale::codeToTerritory(pair.left(2));
        if (territory == QLocale::AnyTerritory)
            continue;
        const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
        for (const QLocale &locale : locales)
            add(locale.nativeTerritoryName(), pair.left(2));
    }
    return names;
}

} // namespace

QString countryOf(const QString &text) {
    static const QHash<QString, QString> names = everyName();
    // No country's name is nearly so long; what is costs nothing.
    return text.size() > 100 ? QString() : names.value(normalised(text));
}

} // namespace kiosk
