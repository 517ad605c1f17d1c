<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Başka biri onaylamalı</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>Hizmet inceliyor</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>Ziyaretçi bekleniyor</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Burada onaylandı</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Burada reddedildi</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>Hizmet: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süre doldu</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>Hizmet kararı bir insana bırakıyor.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Gerekli bir kontrol yapılmadı.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Kurallardan biri karara bağlanamıyor.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>Hizmet henüz karar vermedi.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>Hizmet yeniden ziyaretçiyi bekliyor.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>Hizmet karar verdi. Eksik olana masa karar verir.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>Hizmet oturumu artık tanımıyor.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Hizmete artık sorulmuyor.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Hizmet doğruladı</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Kendimiz kontrol ettik</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kontrol edilemedi</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Şimdiye kadar kontrol edilen</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%2 kontrolden %1 tanesi başarılı</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%2 kontrolden %1 tanesi başarısız</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Hizmet kontrol etti</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Bu dijital belgenin kurallarını karşılıyor</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Hizmet tarafından kabul edildi</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>Dijital belge gerçek ve iptal edilmemiş</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>Düzenleyen, istenenlerden biri</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>İstenen dijital belge</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>İstenen her şey paylaşıldı</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Bu kontrol yapılmadı.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Süresi geçmemiş</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Düzenleyenin imzası</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>Kimlik belgesi gerçek</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Yüz, belgedeki fotoğrafla eşleşiyor</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Yüz, referans fotoğrafla eşleşiyor</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Kameranın önünde canlı bir insan var</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Telefon numarası ziyaretçiye ait</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>E-posta adresi ziyaretçiye ait</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Belge, verilen bilgilerle eşleşiyor</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Aadhaar sicili</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Sürücü belgesi sicili (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Veri sicilleri</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>başlamadı</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>başladı</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>kısmen yapıldı</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>kontrol ediliyor</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>gerekli değil</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>bir yönetici onayladı</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>bir yönetici kontrol olmadan onayladı</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>başarısız; yine de bir yönetici onayladı</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>başarısız; bu kontrol isteğe bağlı</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Ad, belgeyle eşleşiyor</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Soyadı, belgeyle eşleşiyor</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Ad ve soyadı, belgeyle eşleşiyor</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>Adres, belgeyle eşleşiyor</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>Doğum tarihi, belgeyle eşleşiyor</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>Hizmet, kimin düzenlediğini bildirmiyor</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>Hizmet, iptal edilip edilmediğini bildirmiyor</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Düzenleyen iptal etmiş</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Sunulmadan önce düzenlenmiş</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Hizmette hâlâ saklanıyor</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>Hizmet silinmiş olarak işaretlemiş</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>İmzalı değil</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Ziyaretçinin cüzdanının imzası</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Hizmetin verileri, sunumdakilerle aynı</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Bu isteğin yanıtı</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>Hizmetin yanıtı ve sunum aynı isteği gösteriyor</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Sunulan eksiksiz ve okunabilir</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Düzenleyenin imzası, burada doğrulandı</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>Düzenleyene burada güveniliyor</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Düzenlendiği kişi tarafından sunuldu</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Bu isteğin yanıtı, daha öncekinin değil</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Bu doğrulayıcı için hazırlanmış</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Geçerlilik süresi içinde</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>İki kez belirtilenler aynı</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Düzenleyenin durum listesine göre iptal edilmemiş</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Belge gerçek</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Belge gerçek, bir insana göre</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Yüzlerin karşılaştırılması</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Canlı insan</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Verilerin karşılaştırılması</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Benzerlik</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Canlılık olasılığı</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>yüksek uyum</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>orta uyum</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>düşük uyum</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>karşılaştırılmadı</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>İmzalı bir belirteç değil</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Bir bölümü gerektiği gibi kodlanmamış</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Bir bölümü JSON değil</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Okunamayan metin içeriyor</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Bir üyeyi iki kez adlandırıyor</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Çok derin iç içe geçmiş</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Bulunması gereken bir şey eksik</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Bir üyenin değeri olanaksız</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>İmzasız olarak bildirilmiş</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Desteklenmeyen bir yolla imzalanmış</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>İmzalama yolu anahtara uymuyor</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Desteklenmeyen bir şey gerektiriyor</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Desteklenmeyen bir biçimde imzalanmış</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>İki başlıkta aynı şeyi söylüyor</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>İmzanın yapısı bozuk</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>İmza yanlış</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Biçimi desteklenmiyor</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Anahtar okunamıyor</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Anahtar türü desteklenmiyor</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>Anahtar kendi türünde geçerli değil</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Bu anahtarla herkes imzalayabilir</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>Anahtar çok zayıf</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>Anahtar imza için değil</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>Anahtar bilinmiyor</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Birden çok anahtar aynı adı taşıyor</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Sertifika okunamıyor</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Sertifika güvenilen bir makama dayanmıyor</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Bir sertifikanın süresi geçmiş</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Bir sertifika henüz geçerli değil</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Sertifika bunun için değil</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>Makam bu ada kefil olamaz</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Bir sertifika çok zayıf</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Sertifika başka bir düzenleyene ait</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Bir sertifika iptal edilmiş</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>Tanımlayıcı okunamıyor</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>Anahtar bilinmiyor: bu tür tanımlayıcı için çözümleyici ayarlanmamış</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>Tanımlayıcı bulunamadı</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>Tanımlayıcı sahibi tarafından geri çekilmiş</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Anahtarları içeren belge okunamıyor</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Anahtarlar alınamadı</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Başka bir düzenleyenle ilgili</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Süresi geçmiş</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Henüz geçerli değil</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Gelecek bir tarihte düzenlenmiş</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Çok uzun zaman önce hazırlanmış</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>İstenenden başka türde</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Başka bir doğrulayıcı için hazırlanmış</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Başka bir istek için hazırlanmış</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Başka birine düzenlenmiş</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>Düzenleyen, güvenilen düzenleyenler listesinde değil</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>Düzenleyeni içeren imzalı listenin süresi doldu; kiosktan sorumlu kişiden daha yenisini isteyin</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>İçinde dijital belge yok</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Bir ifşa okunamıyor</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Bir ifşa düzenleyenin imzası kapsamında değil</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Bir ifşa iki kez geçiyor</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Desteklenmeyen bir özet işlevi kullanıyor</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Başka veriler için hazırlanmış</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>Cüzdan sunumu imzalamamış</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Dijital belgenin adını vermediği bir anahtarla imzalanmış</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>İptal edilmiş</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Askıya alınmış</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Durumu geçerli değil</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Durum alınamadı</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>Durum listesinde böyle bir girdi yok</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>Durum listesi okunamıyor</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>İsteğin değeri burada bilinmiyor</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Ne zaman geçerli olduğunu bildirmiyor</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Dijital belgenin bir bölümü alıkonmuş</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>Hizmet, sunulmuş olan bir ad altında hiçbir bilgi bildirmiyor</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Yalnızca hizmet söylüyor, cüzdan sunmadı: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Ne zaman hazırlandığını bildirmiyor</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Şu tarihten beri süresi geçmiş: %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>Dijital belge kime düzenlendiğini bildirmiyor</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>Dijital belge kimsenin anahtarına bağlı değil</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Bunun için güvenilen düzenleyen ayarlanmamış</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Güvenilen bir düzenleyeni gösteriyor, ama imzası doğrulanmamış</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>Dijital belge bir durum listesi göstermiyor</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Durum türü desteklenmiyor: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>kendi beyanına göre “%1”</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>hizmete göre</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>O zamandan beri değişti</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Burada kayıtlı değil</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Orada listelenmiyor</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>orada: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>burada: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>“=” işaretinden sonra bir değer bekleniyordu</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>addan sonra “=” bekleniyordu</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>“=” işaretinden önce bir ad bekleniyordu</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>harf, rakam, - ve _ içeren bir ad ve her ayracın kapatılması bekleniyordu</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>harf, rakam, - ve _ içeren bir ad bekleniyordu</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>çok satırlı bir metnin sonu bekleniyordu (üç tırnak işareti)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>aynı satırda tırnak işaretiyle biten metin bekleniyordu; ters eğik çizgi iki kez yazılır</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>aynı satırda tırnak işaretiyle biten metin bekleniyordu</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>\u sonrasında bir karakter bekleniyordu</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>bir listede “,” veya “]” bekleniyordu</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>köşeli ayraç içinde bir liste bekleniyordu</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>“,” veya “}” bekleniyordu; süslü ayraç içindekiler tek satırda kalır</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>bu tablo süslü ayraçla yazılmış ve yeni üye alamaz</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>satır sonu bekleniyordu</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true veya false bekleniyordu</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>bir tarih veya saat bekleniyordu</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>bir sayı bekleniyordu</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>bir değer bekleniyordu: tırnak içinde metin, bir sayı, true, false, [ veya {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>beklenen: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>eksik; beklenen: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>tırnak içinde metin bekleniyordu</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>boş olmayan bir metin bekleniyordu</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>en fazla %1 karakter bekleniyordu, burada %2 karakter var</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>denetim karakteri içermeyen tek satır metin bekleniyordu</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tırnak içinde metin</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>her dil için bir metin bekleniyordu, örneğin { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>bir dil kodu bekleniyordu, örneğin en veya de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>küçük harf, rakam ve kısa çizgiden oluşan bir ad, en fazla 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>şunlardan biri: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>beklenen: %1; “%2” mi demek istediniz?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1 ile %2 arasında bir tam sayı bekleniyordu</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>tırnaksız true veya false bekleniyordu</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>&quot;https://host/path&quot; gibi bir adres</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>kullanıcı, parola, “?” ve “#” içermeyen bir adres bekleniyordu</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>https bekleniyordu; düz http yalnızca 127.0.0.1, ::1 ve localhost için kabul edilir</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>köşeli ayraç içinde bir metin listesi bekleniyordu</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>listede iki kez var</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>bir tablo: bir [%1] satırı</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>bir tablo bekleniyordu: bir [%1] satırı ve altında anahtarları</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>en az bir %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>en az bir %1 bekleniyordu</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>en fazla %1 bekleniyordu, burada %2 var</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>bir tablo bekleniyordu: %1 veya { ad = değer, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>bu tablonun bir anahtarı değil</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>bu tablonun bir anahtarı değil; “%1” mi demek istediniz?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>anahtar zincirini yalnızca çalışan bir program okur</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>anahtar zinciri 5 saniye içinde yanıt vermedi; kilitli mi?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>anahtar zincirinde verifier-kiosk için böyle bir girdi yok</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>anahtar zinciri okunamıyor (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>girdi boş</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>bu program anahtar zinciri desteği olmadan derlenmiş</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>bu ortam değişkeni ayarlanmamış</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>böyle bir dosya yok, ya da klasörüne girilemiyor</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>sıradan bir dosya değil</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>okunamıyor: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>başka hesaplar bu dosyayı okuyabilir veya değiştirebilir; şununla düzeltin: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>64 kB’den büyük, bu yüzden bir gizli değer olması pek olası değil</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>env:NAME, file:PATH, keychain:NAME veya credential:NAME bekleniyordu</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>ya region ya da base_url ve token_url bekleniyordu, ikisi birden değil</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>şunlardan bir bölge bekleniyordu: %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>bir bölge, ya da onun yerine base_url ve token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>bir bölge, ya da onun yerine base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>gizli değerin saklandığı yer bekleniyordu: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; veya &quot;credential:NAME&quot;; gizli değerin kendisi bu dosyada bulunmamalı</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>parola bu dosyada bulunmamalı; yerini database_password ile belirtin</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>&quot;postgresql://user@host/database&quot; gibi bir adres bekleniyordu</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>true bekleniyordu; TLS olmadan yalnızca bu bilgisayardaki bir veritabanı kabul edilir</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>database olmadan etkisi yok</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>ya api_key ya da client_id ve client_secret bekleniyordu, ikisi birden değil</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>API anahtarının saklandığı yer, ya da onun yerine client_id ve client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>okunamıyor: okunabilir bir %1 dosyası yok</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>PEM biçiminde sertifikalar içeren bir dosya bekleniyordu</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>küçük harf, rakam ve kısa çizgiden oluşan bir ad bekleniyordu, en fazla 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>en az bir [services.NAME] tablosu bekleniyordu</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>iki kez kullanılmış; ilki %1. satırdaki türde</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>bir klasör; bir yapılandırma dosyası bekleniyordu</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>1 MB’den büyük, bu yüzden bir yapılandırma dosyası olması pek olası değil</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>bir satırda çok fazla nokta var</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>ayraçlar çok derin iç içe geçmiş</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>çok fazla değer var; en fazla %1 tanesi okunur</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>UTF-8 kodlu metin bekleniyordu</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>aynı bilgide format = &quot;date&quot; bekleniyordu</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>iki kez isteniyor</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>en az %1 karakterlik bir gizli değer bekleniyordu; şununla oluşturun: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd bu programa kimlik bilgisi vermedi</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>kaç gün saklandığı</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>yanında %1 bekleniyordu</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>bir bilginin en az bir id değeri bekleniyordu</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>bu türün istediği bilgilerin id değerleri bekleniyordu</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>bu türün istediği bilgilerin id değerleri bekleniyordu; “%1” mi demek istediniz?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>ziyaretçiye ileti, burada veya [site] içinde</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>bir hizmetin adı bekleniyordu: [services.%1] yok</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>bir hizmetin adı bekleniyordu; “%1” mi demek istediniz?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>“%1” iki kez yazılmış; ilki %2. satırda</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>şöyle bir satır bekleniyordu: ad = değer</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>dosya TOML olarak okunamıyor</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>%1 kB’den büyük</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>&quot;#1f4fbf&quot; gibi bir renk bekleniyordu: # ve altı hane, 0-9 ve a-f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>bir resim bekleniyordu, PNG veya JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>JWK olarak bir açık anahtar veya bir anahtar kümesi bekleniyordu</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>bu bir özel anahtar; onu kendinizde tutun ve açık olanı verin</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>dijital belgelerinin verdiği adların listesi, örneğin &quot;did:web:…&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>“%1” zaten başka bir düzenleyene ait</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; “%2” mi demek istediniz?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>tek satır metin, true, false veya bir sayı bekleniyordu</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>bu türün istediği bir bilginin id değeri bekleniyordu</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>true bekleniyordu</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>2026-12-31 gibi bir gün bekleniyordu</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>true veya tarih olan bir bilginin id değeri bekleniyordu</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>kodla veya İngilizce adıyla ülkeler bekleniyordu; “%1” diye bir ülke yok</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>bu türün istediği bir dijital belgenin türü bekleniyordu</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>şunlardan tam olarak biri bekleniyordu: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>şunlardan biri bekleniyordu: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>şunlardan biri bekleniyordu: %1; “%2” mi demek istediniz?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>bir düzenleyenin id değeri bekleniyordu: hiçbir [[issuers]] tablosunun id değeri “%1” değil</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>bir düzenleyenin id değeri bekleniyordu; “%1” mi demek istediniz?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>kullanılamaz: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>bu liste %1 tarihinde, kullanımdaki listeden (%2) önce düzenlenmiş</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>bu liste ne zaman düzenlendiğini bildirmiyor (iat); kullanımdakinin tarihi: %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>imzalı liste, bir JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>listeyi imzalayanın açık anahtarı</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>“%1” girdisinin id değeri, adı veya tanımlayıcısı gösterilmeye uygun değil</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>“%1” düzenleyeni iki kez var</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>hizmet, cüzdanın sunduğunu iletiyor, ama güvenilen bir düzenleyen gerekli değil: [[issuers]] ekleyin, ya da gerekli kontrollere &quot;issuer-trusted&quot; ekleyin</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Anahtar bağı</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Başlık:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>İçerik:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>İfşa edilen:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>İmza: yok</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>İmza: %1 bayt</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Yüz başka bir adla biliniyor</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Yüz bir engel listesinde olabilir</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>Yüzün resmi çok kötü</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Kameranın önünde birden fazla yüz vardı</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>Yüzün resmi çok parlak</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>Yüzün resmi çok karanlık</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Gösterilen belgeler birbiriyle çelişiyor</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>Ad, diğer belgelerdekinden farklı</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Belge tanınmadı</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Belgenin türü tanınmadı</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Ön ve arka yüz farklı belgelere ait</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>Belgenin barkodu belgeye uymuyor</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>Belgenin QR kodu belgeye uymuyor</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>Son geçerlilik tarihi okunamadı</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Belge numarası alışılmış biçimde değil</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Kişisel numara alışılmış biçimde değil</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Belgedeki bir tarih olanaksız</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>Adres bölümlerine ayrılamadı</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Ülke, verilen ülke değil</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>Doğum tarihi, verilen tarih değil</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>Ad, verilen ad değil</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Cinsiyet, verilen cinsiyet değil</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Belge numarası, verilen numara değil</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>Uyruk, verilen uyruk değil</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>Adres, verilen adres değil</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Bu adres belgesi kabul edilmiyor</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>Adres belgesi çok eski</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>Adres belgesi kullanılamadı</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Adres belgesinde adres bulunamadı</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>Ad, kimlik belgesindekinden farklı</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Adres belgeleri farklı adlar taşıyor</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>Belgenin resmi çok kötü</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Belge değiştirilmiş olabilir</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>Belgenin dili desteklenmiyor</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>Düzenlenme tarihi okunamadı</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>Kod çok fazla kez yanlış girildi</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Telefon numarası dolandırıcılıkla biliniyor</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Telefon numarası bir internet numarası</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Telefon numarası geçici bir numara</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Telefon numarasını başka biri kullanmış</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>E-posta adresi geçici bir adres</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>E-posta adresi posta almıyor</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>E-posta adresini başka biri kullanmış</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Aynı ağ adresini başka biri kullanmış</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Aynı telefonu başka biri kullanmış</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>Telefon nerede olduğunu gizliyor (VPN veya Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>Telefon kabul edilmeyen bir ülkede</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Sicillere sorulamadı</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Siciller verilerin yalnızca bir bölümünü biliyor</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Siciller bu verileri bilmiyor</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Bulunan girdiler: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Sicillerde eşleşme yok</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Sicillerde kısmi eşleşme</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Sicillerde tam eşleşme</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Bir veri merkezinden</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Geçici numara</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>İnternet numarası</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Geçici adres</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Posta almıyor</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Sızdırılmış verilerde geçiyor</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>VPN veya Tor üzerinden</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Kimlik belgesi</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Belgenin çipi</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Canlı bir insan</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Yüz, vesikalıkla eşleşiyor</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>İzleme listeleri</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adres belgesi</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Telefonun yeri ve ağı</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Resmî siciller</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Soru formu</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Diğer belgeler</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Bir insanın daha bakması gerekiyor</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Bitmedi</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Yeniden yapılacak</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süre doldu</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>Çip okunmadı</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Çipi düzenleyenin imzası</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Çipteki veriler değişmemiş</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Didit’in deneme ortamı yanıt verdi: gerçekte hiçbir şey kontrol edilmedi</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Bir kişi bunu Didit konsolunda elle onayladı</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>Kontrol çok eski</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Bir resim alınamadı</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Özellikler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ortam</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belge numarası</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Bu tür belge kabul edilmiyor</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Belgenin süresi geçmiş</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Belgede vesikalık bulunamadı</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Belge bir engel listesinde</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>Kişi çok genç</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>Yaş okunamadı</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Kameraya yüz gösterilmedi</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Yüz bir resim veya maskeydi</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Yüz bir engel listesinde</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>Kişi başka bir adla biliniyor olabilir</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Yüz başka bir adla biliniyor olabilir</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>Belgenin QR kodu okunamadı</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>Belgenin barkodu okunamadı</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>Belgenin makinede okunan satırları bulunamadı</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Makinede okunan satırların denetim basamakları yanlış</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Makinede okunan satırlar ile basılı metin farklı</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Belgenin verileri birbiriyle çelişiyor</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>Ad okunamadı</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>Doğum tarihi okunamadı</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Belge numarası okunamadı</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Belge yerine bir ekran fotoğraflanmış</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Belge yerine bir kopya gösterildi</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Belgenin vesikalığı değiştirilmiş</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Orada canlı bir insan olduğu kesin değil</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Yüz ile vesikalık farklı</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Yüzün karşılaştırılacağı bir vesikalık yoktu</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>Kişi bir izleme listesinde olabilir</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>Belgenin çipi doğrulanamadı</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>Çipi düzenleyen kontrol edilemedi</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>Çip ile basılı metin farklı</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>E-posta adresi sızdırılmış verilerde geçiyor</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>E-posta adresi bir engel listesinde</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Telefon numarası bir engel listesinde</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>Telefon, belgenin ülkesinden başka bir ülkede</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is minutes, %2 seconds, both with their words: &quot;3 minutes 38 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Cüzdanın sundukları</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>Hizmet bunlardan hiçbirini iletmiyor.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · başlık</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · içerik</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · ifşalar</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>İmza yok</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>%1 baytlık imza</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Bu kiosktan sorumlu kişiyi arayın ve referansı okuyun.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Yeniden deneyin. Bir kez daha olursa bu kiosktan sorumlu kişiyi arayın ve referansı okuyun.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Bir dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>%1 dk bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Hizmete ulaşılamıyor</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>Kiosk, doğrulama hizmetine bağlanamadı.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Bu kioskun ağ kablosunu veya Wi-Fi bağlantısını kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Hizmet zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>Doğrulama hizmeti yerinde, ama yanıtı çok uzun sürdü.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Bağlantı, yanıt tamamlanmadan sona erdi.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Bu kioskun ağını kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>Hizmet kim olduğunu kanıtlayamadı</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Doğrulama hizmetinin sertifikasına güvenilmiyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>Hizmet bu kiosku içeri almadı</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>Doğrulama hizmeti, kioskun kendi kullanıcı adını veya parolasını reddetti.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Bu kioskun buna yetkisi yok</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>Doğrulama hizmeti bu kiosku tanıyor, ama bu kontrolü yapmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Hizmette şu rollerden biri gerekiyor: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Hizmet bu isteği tanımıyor</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>İstek artık yok, ya da hizmet bu kiosktan farklı ayarlanmış.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Hizmet ara verilmesini istiyor</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Kısa sürede çok fazla istek yapıldı.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Hizmet isteği kabul etmedi</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Bu kontrolün istediği, doğrulama hizmetinin ayarlarına uymuyor.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Hizmette bir sorun var</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>Doğrulama hizmeti kendine ait bir hata bildirdi.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>Hizmet başka bir yere yönlendirdi</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>Doğrulama hizmeti kiosku başka bir adrese yönlendirdi. Kiosk buna uymaz.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Yanıt çok büyüktü</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>Doğrulama hizmeti, bu kioskun kabul ettiğinden fazlasını gönderdi.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Yanıt okunamadı</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>Doğrulama hizmeti, bu kioskun anlamadığı bir biçimde yanıt verdi. Hiçbir şey doğrulanmadı.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Kioskun parolası eksik</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>Doğrulama hizmetinin parolası bu bilgisayarda okunamıyor.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Bu kioskun ayarları yanlış</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>Kiosk bu ayarlarla çalışamaz.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Bir şey eksik</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>Kontrolün başlayabilmesi için “%1” gerekli. Girilmedi, ya da hizmet bunu tanımıyor.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Yeniden deneyin: form, girilenlerle açılır ve düzeltilebilir.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Bu kontrol kaydedilemedi</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>Kiosk her kontrolü kaydetmek zorundadır ve kaydı yazamadı. Kaydedilmeyen hiçbir şey gösterilmez.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>Kiosk bir hata yaptı</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Bu programın içinde bir şey ters gitti. Hiçbir şey doğrulanmadı.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Bu kioskun ağı yok</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>Bu masadaki bilgisayar hiçbir ağa bağlı değil, bu yüzden kimseye sorulamadı.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Bunu şu anda kontrol edemiyorum. Bir dakika lütfen, yeniden deneyeceğim.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Bunu şu anda kontrol edemiyorum. Göstermek istediğiniz başka bir yol var mı?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Herhangi bir yer</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Oluşturan</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Değiştiren</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturma tarihi</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Değiştirme tarihi</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Doğrulama tarihi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>İş akışı</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Kişi veya işletme</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Oturum türü</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Başka yerdeki numara</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Kullanıcı kimliği</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>%1. girdi okunamıyor.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>%1. girdi yerinde değil: bir girdi eksik, yinelenmiş veya taşınmış.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>%1. girdi bir öncekinin devamı değil.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>%1. girdi değiştirilmiş, ya da bu masa tarafından yazılmamış.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>%1. girdinin denetim noktası değiştirilmiş, ya da bu masa tarafından yazılmamış.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>%1. girdi, denetim noktası oluşturulduğu zamankinden farklı.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>%1. girdiden itibaren sonu eksik.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>%1. girdinin sözünü ettiği kayıt değiştirilmiş.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>%1. girdinin sözünü ettiği kayıt yok olmuş ve kimin kaldırdığı hiçbir yerde yazmıyor.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>%1. girdide, günlüğün sözünü etmediği bir kayıt var.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>%1. girdi kayıtların kaldırıldığını söylüyor, oysa başka kayıtlar eksik.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>%1. girdinin kaydıyla birlikte saklananlar değiştirilmiş.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>%1. girdinin kaydıyla birlikte saklanan bir şey yok olmuş ve kimin sildiği hiçbir yerde yazmıyor.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Hiçbir kaydın sözünü etmediği bir şey saklanıyor.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>%1. girdinin sözünü ettiği not veya karar değiştirilmiş.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>%1. girdinin sözünü ettiği not veya karar yok olmuş, ama kaydı duruyor.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Günlüğün sözünü etmediği bir not veya karar var.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>%1. girdinin sözünü ettiği kaydın vakası, günlüğün söylediğinden farklı biçimde açık veya kapalı.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Bu bilgisayarın ağı yok: kablo yok, Wi-Fi yok, adres yok. Ekranda *Masa çevrimdışı* yazar.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>çekilmiş bir kablo, kapsama dışında kalan Wi-Fi veya kapalı bir yönlendirici.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>ağ kablosunu veya Wi-Fi bağlantısını kontrol edin, yeniden deneyin.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>bilgisayarın kendi ağ ayarlarına bakın; hizmetin bununla ilgisi yok.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>Hizmetin ana makinesi bulunamıyor veya ona ulaşılamıyor.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>ağ kablosu, Wi-Fi, güvenlik duvarı, vekil sunucu veya yanlış yazılmış bir adres.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>ağı kontrol edin, yeniden deneyin.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>bu bilgisayardan, yapılandırmadaki `base_url` için `curl -I` çalıştırın.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>Hizmet bağlantıyı kabul etti, ama zamanında tam bir yanıt vermedi.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>yavaş bir ağ veya yoğun bir hizmet.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>yeniden deneyin.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>sürerse logdaki milisaniyelere ve hizmetin durum sayfasına bakın.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>Bağlantı, yanıttan önce veya yanıt sırasında sona erdi.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>kararsız Wi-Fi, ya da bağlantıları kesen bir vekil sunucu veya güvenlik duvarı.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>yeniden deneyin. Ziyaretçiyi beklerken kiosk kendiliğinden yeniden bağlanır.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>hizmetin ana makinesine giden yoldan vekil sunucuları kaldırın.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>Hizmet kim olduğunu kanıtlayamadı: sertifikasına güvenilmiyor, başka bir ana makine için ya da süresi geçmiş. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>TLS’yi açan kendi vekil sunucunuz, bu bilgisayarda yanlış bir saat veya araya giren biri.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>yöneticiyi arayın. Yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>bilgisayarın tarihini kontrol edin; kendi makamınız için tam bu hizmetin `ca_file` ayarını yapın. Bu denetimi kapatmanın yolu yoktur.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>Hizmet, kioskun istemci kimliğini ve gizli değerini kabul etmiyor. Çıkış kodu 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>gizli değer değişmiş veya yanlış yazılmış, yanlış `client_id`, yanlış `auth_method`, yanlış ortam.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>yöneticiyi arayın.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>gizli değeri yeniden kaydedin; `auth_method` değerini uygulamanın ayarıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>Hizmet kiosku tanıyor, ama istediğini yasaklıyor (403). Çıkış kodu 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>uygulamanın bir rolü eksik; PingOne’da ayrıca yanlış bir `environment_id`. Az önce verilen bir rolün geçerli olması birkaç dakika sürebilir.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>bkz. [PingOne Credentials](services/pingone-credentials.md), 3. adım.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>Hizmet adresi veya oturumu tanımıyor (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>izleme sırasında oturum kaldırılmıştır; başlangıçta yanlış bir `base_url` veya ortam.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>yeniden deneyin; tekrarlarsa yöneticiyi arayın.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>`region` veya `base_url` ile id değerlerini hizmetle karşılaştırın.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Kısa sürede çok fazla istek (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>birçok kiosk veya başka program hizmetin sınırını paylaşıyor.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>sayfanın söylediği kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>hizmetin kullanım sayfasına bakın; daha yüksek bir sınır isteyin.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>Hizmet isteneni kabul etmiyor (referansın sonunda yer alan başka bir 4xx durumu).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>bir dijital belge türünün veya bilginin adı hizmetteki gibi yazılmamış, ya da bir seçeneğin hizmetin izin vermediği bir değeri var.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>yöneticiyi arayın. Diğer türler çalışmayı sürdürebilir.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>`type`, bilgilerin `id` değerlerini, `issuers` ve sağlayıcının kendi anahtarlarını hizmetle karşılaştırın.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>Hizmetin kendine ait bir sorunu var (referansın sonunda yer alan 5xx durumu).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>hizmetin durum sayfasına bakın; hizmetin referansını desteğine bildirin.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>Hizmet kiosku başka bir adrese yönlendirdi (3xx). Kiosk buna asla uymaz, çünkü belirteci de birlikte taşırdı.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>giriş sayfası olan bir ağ, ya da eskimiş bir `base_url`.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>adresi bu bilgisayardaki bir tarayıcıda açın; `base_url` veya `token_url` değerini düzeltin.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>Yanıt, kioskun kabul ettiğinden büyük ve sonuna kadar okunmadı.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>yanıtı hizmet değil aradaki bir şey verdi, ya da bir dijital belge çok büyük resimler içeriyor.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>yalnızca ihtiyacınız olan bilgileri isteyin.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>Yanıt anlaşılamıyor. Ziyaretçinin cüzdanı ne derse desin, hiçbir şey doğrulanmadı.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>hizmetin yanıtı yerine bir vekil sunucunun web sayfası, ya da hizmet değişti.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>log, eksik veya yanlış olan alanı belirtir. Sürümle birlikte bildirin (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Yapılandırmanın gösterdiği gizli değer okunamıyor. Çıkış kodu 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>ortam değişkeni bu program için ayarlanmamış, dosya taşınmış veya başkaları okuyabiliyor, anahtar zinciri kilitli.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, kioskun kendi hesabıyla çalıştırıldığında hangisi olduğunu ve nedenini söyler. Bkz. [Gizli değerler](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Yapılandırma dosyası yanlış veya okunamıyor. Çıkış kodu 78. Kiosk başlamaz, onun yerine demoyu da oynatmaz.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` her hatayı satırıyla listeler. Bkz. [Yapılandırma](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>İstek için masadan girilmemiş ya da hizmetin tanımadığı bir şey gerekiyor (böyle bir kullanıcı yok, etkin cüzdan yok); sayfa bunu belirtir.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>yeniden deneyin: form, girilenlerle açılır; orada düzeltin.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>Kiosk her kontrolün bir [kaydını](records.md) tutar ve kaydı yazamadı: `START`, ziyaretçiye sorulmadan önce; `RESULT`, yanıt geldikten sonra. Kaydı olmayan hiçbir sonuç gösterilmez. Çıkış kodu 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>disk dolu veya salt okunur, klasör başkasına ait, ya da veritabanı hasarlı.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>yöneticiyi arayın; bu arada başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` klasördeki sorunu söyler. `required = false` ile sonuç yine de gösterilir ve *kaydedilmedi* diye işaretlenir.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Bu programın bir kusuru, ya da demonun benzeticisi başlatılamadı. Hiçbir şey doğrulanmadı.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>log ve sürümle birlikte bildirin (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Yanlış bir şey yok: dijital belge doğrulandı.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>Hizmet gösterileni inceledi ve kabul etmedi: gerçek olmayan bir belge, eşleşmeyen bir yüz, iptal edilmiş bir dijital belge.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>başka bir yolla kontrol edin. Yeniden denemek yalnızca telefondaki bir adım ters gittiyse işe yarar, örneğin bulanık bir resim.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>Ziyaretçi paylaşmamayı seçti ve hizmet bunu bildiriyor.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>başka bir yol önerin; kimse paylaşmak zorunda değildir.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>Ziyaretçi reddetti, ya da hizmet paylaşılanı kabul etmedi. Bazı hizmetler ikisi için aynı sözcüğü kullanır: PingOne Credentials, nChain Identity ve Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>ziyaretçiye paylaşıp paylaşmadığını sorun ve bir kez daha deneyin. Olmazsa başka bir belge kullanın.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>kimse geçemiyorsa düzenleyen kabul edilenler arasında değildir, ya da hizmetin kendi kontrolü başarısız oluyordur.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>Hizmet, kendine ait bir kontrol olmadan bitti (PingOne Verify: `NOT_REQUIRED`). Ziyaretçi hakkında hiçbir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>Verify ilkesi hiçbir kontrol gerektirmiyor; ilkeyi değiştirin, ya da türde başka bir ilke belirtin.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>Hizmet tek başına karar veremiyor; bir insanın bakması gerekiyor. İstenenden başka bir dijital belge veya eksik bir bilgi gibi kioskun kendisinin yanlış bulduğu şeyler yine de *Doğrulama başarısız* olur.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>kurumunuzun inceleme kuralına uyun. Doğrulanmış gibi işlem yapmayın.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>Hizmet “doğrulandı” diyor, ama hiçbir dijital belge iletmedi.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>sürerse cüzdan ile hizmet birbirine uymuyordur; hizmete bildirin.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>İstenenden başka tür bir dijital belge paylaşıldı.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>doğru olanı isteyin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>doğru olansa yapılandırmadaki `type` değerini hizmetin kendi adıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Bu türün gerektirdiği bir bilgi paylaşılmadı; sayfa bunu belirtir.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>ziyaretçiden paylaşmasını isteyin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>kimsenin dijital belgesinde yoksa bilginin `id` değerini düzeltin veya `required = false` yapın.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>Dijital belge bir zamanlar geçerliydi, ama süresi geçti.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>güncel olanını isteyin.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>güncelse bu bilgisayarın tarihini kontrol edin.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Paylaşılan, bu türün kurallarından birini karşılamıyor (`rules`, ya da bir bilginin `must_be` ayarı), örneğin ziyaretçi 18 yaşından küçük. Sayfa kuralı belirtir.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>kurumunuzun kuralına göre karar verin; dijital belgenin kendisinde sorun yok.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>kurallar [Yapılandırma](configuration.md#typesrules-what-is-accepted) altında açıklanır.</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Hizmetin veya kioskun kendisinin tek tek kontrollerinden biri başarısız oldu; sayfa hangisi olduğunu gösterir.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>doğrulanmış gibi işlem yapmayın. Başka bir belge kullanın.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Bu türün gerektirdiği bir kontrol (`required_checks`, ya da [kendiliğinden geçerli olanlar](configuration.md#required-checks)) yapılmadı veya yapılamadı: örneğin düzenleyenin anahtarı bilinmiyor. Sayfa nedenini söyler. Sonuç *Doğrulama başarısız*, ya da `when_not_checked = &quot;review&quot;` ile *İnceleme gerekli* olur.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>doğrulanmış gibi işlem yapmayın. Yeniden deneyin, ya da başka bir belge kullanın.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>sayfanın son grubu ve `verifier-kiosk-cli verify --json` çıktısındaki `checks`, her kontrolün neden yapılmadığını söyler. Hizmet, kontrolün ihtiyaç duyduğunu hiç iletmiyorsa o kontrolü gerekli kılmayın.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Paylaşılan, bu türün kurallarından birinin karşılanıp karşılanmadığını göstermiyor: günü olmayan bir doğum tarihi, kimsenin bilmediği bir ülke, birbirini dışlayan iki ifade. Sonuç *Doğrulama başarısız*, ya da `when_cannot_tell = &quot;review&quot;` ile *İnceleme gerekli* olur.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>bunu gösteren başka bir belge isteyin.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>iyi dijital belgelerde oluyorsa kuralın bilgisini hizmetin ilettiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>İsteğe süresi içinde kimse yanıt vermedi, ya da hizmet onu sonlandırdı. Hiçbir şey paylaşılmadı.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>ziyaretçinin daha çok zamana ihtiyacı oldu, fikrini değiştirdi, ya da yanıt verebilecek bir cüzdanı yok.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>ziyaretçinin cüzdanı hazır olunca yeniden deneyin, ya da başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>sık oluyorsa türe daha uzun bir `time_limit` verin; hizmetin kendi sınırı yine de geçerlidir.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>başlangıçta, yapılandırma okunurken</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>hizmete giriş yapılırken</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>oturum istenirken: QR kodu gösterilmedi</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>ziyaretçi beklenirken</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>ziyaretçinin paylaştıkları okunurken</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>oturum hizmette sonlandırılırken; masanın yapması gereken bir şey yok</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Olası neden</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Masada</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Bir şey başarısız olduğunda kiosk `START-TIMEOUT` gibi bir referans gösterir. Görevli bunu okur; bu sayfa ne anlama geldiğini söyler.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = ne zaman olduğu, ne olduğu ve daha fazlasını söylediği yerde hizmetin HTTP durumu.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>ne zaman</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Logda (standart hata çıktısı) daha fazlası vardır: yöntem, ana makine, yol, durum, milisaniye ve referans. Kişisel bilgi, belirteç, gizli değer, kod veya bağlantı içermez. Hizmet kendi desteği için bir kimlik verdiyse hata sayfası onu gösterir: aradığınızda bildirin.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` bir kontrolü terminalde yineler.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Bir sonucun nedenleri</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Yeşil olmayan bir sonuç nedenini belirtir. Bu, kioskun hatası değildir: kontrol çalıştı.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 yavaş</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 çalışmıyor</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1: ulaşılamıyor</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 bu kiosku reddediyor</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>henüz sorulmadı</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>hazır</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>yavaş</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>bu kioskun erişim bilgilerini reddediyor</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n hizmet hazır değil</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Saat yanlış</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Bir sertifikanın süresi yakında doluyor</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Tüm hizmetler hazır</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Kontroller çalışıyor, ama daha uzun sürüyor. Böyle kalırsa bu bilgisayarın ağına bakın.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Bu bilgisayarın saati ile hizmetinki farklı. Bu bilgisayarın tarihini ve saatini ayarlayın.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Hizmetin sertifikasının süresi yakında doluyor. Hizmeti işletenin onu yenilemesi gerekir.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>buradakiyle aynı</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>bu bilgisayardan %1 ileri</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>bu bilgisayardan %1 geri</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Belgedeki gibi; birden çok yazım arasına | koyun</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Yıl-ay-gün, örneğin 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Ülke koduyla, örneğin +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>| ile birden çok: ziyaretçi birini seçer</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Referans fotoğraf</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Base64 olarak bir JPEG resmi</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>Ziyaretçinin hesabının e-posta adresi</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Ziyaretçinin numarası</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Ziyaretçinin kullanıcı adı</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Boş kalabilir: o zaman yeni bir kullanıcı oluşturulur</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Ziyaretçinin cüzdanının kimliği</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>İletiyi alan kurulum (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Doğum tarihi (yıl-ay-gün)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belge numarası</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Ülke koduyla telefon numarası</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>Hizmette bu kontrolün verisi yok: karardan sonra 30 dakika saklar.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Hizmet bir resmi vermedi.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>Hizmet, kontrollerinin puanlarını vermedi.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Hiçbir şey kontrol edilmedi: hizmet hiçbir kontrol gerektirmiyor.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Hizmetin bir yöneticisi elle onayladı.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Hizmetin bir yöneticisi elle onayladı; hiçbir belgeye bakılmadı.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Kontrol yapar</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Kontrol yapar, inceler ve karar verir</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Her şey, kullanıcılar ve ayarlar da</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Her şeyi görür, hiçbir şeyi değiştirmez</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Bir ad harflerden oluşur, en fazla %1 harf.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Bu adda biri zaten var.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Bir parola en fazla %1 karakterdir.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>Bu, birinin ilk deneyeceklerinden. Lütfen başka bir tane seçin.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Bu adda artık kimse yok.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Yönetebilecek biri kalmalı. Önce başka birini yönetici yapın.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Başka biri daha hızlı davrandı: kullanıcılar zaten var.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Kimin giriş yapabileceğini artık değiştiremezsiniz.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>En az %1 rakam, ya da en az %2 karakterlik bir parola.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Kontrol etmek istediğinizi seçin.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: hizmete soruluyor.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: kod ekranda. Ziyaretçi şimdi okutabilir.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Started</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>QR kodu ekranda</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>İstek telefona ulaştı</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>Ziyaretçi yanıt verdi</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>Sonuç geldi</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Sonuç olmadan bitti</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karar verildi</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>Hizmet fikrini değiştirdi</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 saniye</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Kontrol kayıtları</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: buradaki hiçbir şey gerçek değil</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Oluşturulma: %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tüm kayıtlar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Toplam: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>Yanıt %1 sonra bu ekrandan kalkar.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Dijital belgenin tamamını istiyoruz.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Şunları istiyoruz: %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Paylaştıklarınız saklanmaz.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Paylaştıklarınızdan bunun dışında hiçbir şey saklanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Şunların ilk ve son karakterini %n gün saklıyoruz: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Şunların kriptografik özetini %n gün saklıyoruz, içeriğini değil: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Şunları %n gün saklıyoruz: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Bu kontrol %n gün boyunca şunlarla yeniden bulunabilir: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Bir bölümü bir süre saklanır.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Şunları ve daha fazlasını istiyoruz: %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>“%1” mevcut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: şunlardan biri: %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>En az %1 yaşında</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>En fazla %1 yaşında</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>%2 tarihinde en az %1 yaşında</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>%2 tarihinde en fazla %1 yaşında</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Süresi geçmemiş</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Süresi geçmemiş; ek süre (gün): %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Burada kabul edilen biri düzenlemiş</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Şunların hepsi: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Şunlardan biri: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>Bunun ilgili olduğu dijital belge paylaşılmadı.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>“%1” paylaşılmadı.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>“%1” başka bir şey söylüyor.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>Ziyaretçi daha genç.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>Ziyaretçi daha yaşlı.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Paylaşılanlardan hiçbiri ziyaretçinin yaşını söylemiyor.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>Doğum tarihi tam değil, bu yüzden yaş kesin değil.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Yaş hakkında paylaşılanlar birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>“%1” anlamlı bir tarih değil.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>“%1” tam bir tarih değil.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Tarihi geçmiş.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>Dijital belge ne zaman sona erdiğini bildirmiyor.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>Hizmet, kimin düzenlediğini bildirmiyor.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Başka bir düzenleyenden geliyor.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>Düzenleyeni içeren imzalı listenin süresi doldu; kiosktan sorumlu kişiden daha yenisini isteyin.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>“%1” burada bilinen bir ülke değil.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>“%1” başka bir ülke.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Seçeneklerden hiçbiri uymuyor.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Bunu yalnızca hizmet söylüyor; cüzdan sunmadı.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: buradaki hiçbir şey gerçek değil</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Oluşturulma: %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>Ziyaretçi kodu bir telefonla okutur.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Telefonda</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>Ziyaretçi telefonda karar verir.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrol ediliyor</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>Sonuç kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Ziyaretçiyle devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Doğrulama başarısız</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Buna güvenmeyin. Başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>İnceleme gerekli</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Devam etmeden önce sorumlu kişiye sorun.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Başka bir kontrol yolu önerin.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süre doldu</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Ziyaretçinin cüzdanı hazır olunca yeniden deneyin.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Kontrol edilemiyor</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Referansa el kitabında bakın.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Masa çevrimdışı</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Bu kioskun ağ kablosunu veya Wi-Fi bağlantısını kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Ziyaretçi hazır olunca yeniden başlayın.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Bu kontrolü tamamlayamadım. Başka bir şey görebilir miyim?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Tam olarak ulaşmadı. Bir kez daha deneyelim mi?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Hizmet şöyle diyor: “%1”.</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>hizmet kabul etmedi</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>Hizmet gösterileni kontrol etti ve kabul etmedi.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Başka bir yolla kontrol edin. Yeniden denemek yalnızca telefondaki bir adım ters gittiyse işe yarar.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>hiçbir şey kontrol edilmedi</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>Hizmet, kendine ait bir kontrol olmadan bitti; bu yüzden ziyaretçi hakkında hiçbir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Başka bir yolla kontrol edin ve bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>reddedildi veya kabul edilmedi</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>Ziyaretçi telefonda reddetti, ya da hizmet paylaşılanı kabul etmedi. Hizmet hangisi olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Ziyaretçiye paylaşmak isteyip istemediğini sorun. İstiyorsa yeniden deneyin; istemiyorsa başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>ziyaretçi paylaşmamayı seçti</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>İstek telefonda reddedildi. Sizinle hiçbir şey paylaşılmadı.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>Bu, ziyaretçinin hakkıdır. Başka bir kontrol yolu önerin, ya da yanlışlıkla olduysa yeniden deneyin.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Sorun değil. Göstermek istediğiniz başka bir yol var mı?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>bir insan karar vermeli</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>Hizmet kendi başına karar veremedi.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Paylaşılanı ziyaretçiyle karşılaştırın ve devam etmeden önce sorumlu kişiye sorun.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Bir dakika lütfen, bir meslektaşım bakacak.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>hiçbir şey paylaşılmadı</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>Hizmet başarılı diyor, ama dijital belge iletmiyor. O olmadan hiçbir şey doğrulanmış değildir.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Yeniden deneyin. Bir kez daha olursa bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>başka bir dijital belge paylaşıldı</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Paylaşılan, bu kontrolün istediği değil.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>Kontrol “%1” istiyor ve bu paylaşılmadı.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Ziyaretçiden cüzdanda doğru kartı seçmesini isteyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Bu farklı bir karttı. Öbürünü seçer misiniz?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>bir şey paylaşılmadı</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>“%1” gerekli, ama paylaşılmadı.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Ziyaretçiden istekte listelenen her şeyi paylaşmasını isteyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>dijital belgenin süresi geçmiş</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Paylaşılan, hizmetin bilebildiği kadarıyla gerçek, ama tarihi geçmiş.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Hâlâ geçerli olan bir dijital belge isteyin, ya da başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>Bu kartın tarihi geçmiş. Daha yenisi var mı?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>burada kabul edilmiyor</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Paylaşılan, hizmetin bilebildiği kadarıyla gerçek, ama bu masanın “%1” kuralını karşılamıyor.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Bu masanın kurallarına uyun, ya da başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Üzgünüm, bunu kabul edemem. Başka bir şey görebilir miyim?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>bir kontrol başarısız oldu</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Bu kontrol başarısız oldu: “%1”.</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Bu dijital belgeye güvenmeyin. Başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>gerekli bir kontrol yapılmadı</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Bu masa “%1” kontrolüne dayanır ve bu kontrol yapılamadı.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>bir kural karara bağlanamadı</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Paylaşılan, bu masanın “%1” kuralının karşılanıp karşılanmadığını göstermiyor.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Bunu gösteren başka bir şey isteyin, ya da başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Yalnızca bu karttan anlayamıyorum. Başka bir şey görebilir miyim?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Dosya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Girdiler</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Bu masanın anahtarı</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Denetçiler için dosyası</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Son denetim noktası</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Doğrulanıyor…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Doğrulanıyor… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Günlük okunamıyor. Bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Tutarlı değil</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Her şey tutarlı</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Günlük tutarlı mı?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Bu masada olan her şey, her girdisi imzalı olan ve bir öncekini gösteren bir günlüğe yazılır. Doğrulama her değişikliği, boşluğu ve silmeyi bulur.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Şimdi doğrula</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Bu masanın günlüğü</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Başka yerde kanıtlamak için</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Son denetim noktasını bu kioskun yazamadığı bir yerde saklayın. Sonradan günlüğün sonunu silen ortaya çıkar.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Denetim noktasını metin olarak kaydet</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Girdi: %1 · kayıt: %2 · denetim noktası: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>Karar yazılıyor.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Hiçbir karar verilmedi: vaka artık kapalı. Lütfen listeye dönün.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Bu sonuca zaten vardınız. Başka biri onaylamalı.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Hiçbir karar verilmedi: artık vakalara karar veremezsiniz.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Vaka açık kalıyor: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Masada kontrol edildi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>İşlemi yapan</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Hizmetin yanıtının kaydı</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Öneri: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Hizmetin yanıtı</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Oturumu artık tanımıyor.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tüm vakalar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Bir not gerekli. Not vakayla kalır ve değiştirilemez.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Bu vakaya karar ver</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>Kontrolün kaydı olduğu gibi kalır; kararınız onun yanında durur.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Bu vakayı onayla</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Bu vakayı reddet</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>Önce %1 bilgilendirilir.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>Karar bu masada geçerlidir; hizmete bildirilmez.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Vakalar</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Karar bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>İnceleme gerektirenler burada görünür ve biri karar verene kadar kalır.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>Bekleyen (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>%1 önce · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Bu vaka gösterilemiyor: okunamadı, ya da ona baktığınız kayda geçirilemedi. Yeniden deneyin, ya da bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>kontrol edilmedi</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>geçerli değil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>%2 karakterin yalnızca ilk %1 tanesi gösteriliyor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Doğrulanmış bilgiler</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Yalnızca ilk %1 satır gösteriliyor</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, sütun %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Ayarlarda hatalar var</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Bu kioskun ayarlarında bir hata var</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Bu kioskun ayarlarında %1 hata var</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Referans %1. Kılavuzda daha fazlası var: her ayar için “Yapılandırma”, referans için “Hatalar”.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>doğrulandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>incelenecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>süresi doldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>olanaksız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>iptal edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demo · benzetilmiş hizmetler ve kişiler · buradaki hiçbir şey gerçek değil</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Açık tut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>%1 sonra temizlenir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Bunun anlamı</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>El kitabından dön</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ne anlama geliyor</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Olası neden</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Masada</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Bu kiosktan sorumlu kişi için</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referans %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Uzmanlar için ayrıntılar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · isteğe kimse yanıt vermedi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>İstek süresi boyunca açıktı ve bir telefonda yanıtlanmadı. Hiçbir şey paylaşılmadı.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Ziyaretçinin cüzdanı hazır olunca yeniden deneyin, ya da başka bir yolla kontrol edin.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Ziyaretçiye söyleyin: “%1”</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>Kodun süresi doldu. Size yenisini göstereyim mi?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referans %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Ne oldu ve ne yapmalı</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Diskte yer kalmadı. Hiçbir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Dosya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Kayıtlar okunamıyor. Hiçbir dosya yazılmadı.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1 kayıt yazıldı…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 kayıt kaydedildi: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Durduruldu. Hiçbir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tüm kayıtlar</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Hesap tabloları için.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Bu masa tarafından imzalanır: açık anahtarına sahip olan, hiçbir şeyin değiştirilmediğini kanıtlayabilir.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Okumak ve yazdırmak için: bir özet ve her kayıt bir satırda.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Bu kayıtları dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dosyanın adı</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>İmzalı (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapor (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what something is called and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FailurePage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referans %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Hizmetin kendi referansı: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Ziyaretçiye söyleyin: “%1”</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and how often it happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Bunları listede gösterir</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is filtered by and what is chosen: &quot;Outcome: Verified&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… – … arası</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tüm sonuçlar</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tüm kontroller</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tüm hizmetler</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Tüm masalar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>İşlemi yapan</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Seçenekleri kapatır</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Seçenekleri açar</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Referans, kontrol, neden…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Kayıtlarda ara</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Daha fazla filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Bu filtreyi kaldırır</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Daha az filtre</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Daha fazla filtre</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Henüz kimse giriş yapamıyor</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Bu kiosktan sorumlu kişi ilk yönetici olur ve diğerlerini ekleyebilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Yönetici ol</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>İlk yönetici</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Lütfen ziyaretçiye sorulmadan önce bunu doldurun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Bu çok uzun: en fazla %1 karakter.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Bu doğru görünmüyor. Lütfen kontrol edin.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bu gerekli.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Zorunlu değil</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>%1 logosu</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Maskelenmiş</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Tam olarak</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Kriptografik özet olarak</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Kişinin kriptografik özeti olarak</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Silinmiş, ya da süresi dolmuş</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Yalnızca yeniden bulunmasını sağlayan bir kriptografik özet</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bitiş: %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Saklanan değerleri göster</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Saklanan değerleri gizle</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Baktığınız kayda geçirilemedi, ya da değerler okunamıyor; hiçbir şey gösterilmiyor. Bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>Bunlara baktığınız günlüğe yazılır.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Kişiye ait saklananlar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Önceki koda bir yanıt geldi. Kullanılsın mı?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>At</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Bağlantıyı kopyalar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Bağlantıyı katla</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Bağlantının tamamını göster</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Programı yalnızca bir operatör kapatır.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Programı kapatmadan önce başa dönün.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Bu masada olanlar</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>İnceleme: bu masada olanlar.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Dil seçimini açar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Açık renklere geç</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Yüksek karşıtlığa geç</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Koyu renklere geç</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Lütfen ziyaretçiye sorulmadan önce bunu doldurun.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>Kiosk başlatılamıyor. Ayarlarında hatalar var.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n vaka değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Karar bekleyenleri gösterir</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Çıkış yapar</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 inceleme yapabilir, ama kontrol yapmaz.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Lütfen bir şey kontrol etmeden önce giriş yapın.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>PIN’iniz değiştirildiği için çıkışınız yapıldı. Yenisiyle giriş yapın.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Artık giriş yapamayacağınız için çıkışınız yapıldı. Bir yöneticiye sorun.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Masayı bir süre kimse kullanmadığı için çıkışınız yapıldı.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 giriş yaptı</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>En başta duranı yalnızca bu kiosku yöneten değiştirir.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Bu saklanamadı. Bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 sabitlendi ve en başta duruyor.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 artık sabit değil.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Hizmetler: durumları.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Her hizmetin durumunu gösterir</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Bu, %n karakter fazla uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Bir not olduğu gibi kalır: değiştirilemez veya geri alınamaz.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>Not yazılamadı. Yeniden deneyin, ya da bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Başkalarının bu kontrol hakkında bilmesi gerekenler</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Yeni not</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notu ekle</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Bu gerekli.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>İkisi aynı değildi. Lütfen ikisini de yeniden yazın.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN veya parola</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN veya parola, bir kez daha</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>giriş yapamaz</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>%1 süreyle kilitli</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>burada son görülme: %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>hiç burada olmadı</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>%1 için rol %2 olarak değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolü değiştir</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1 yeniden giriş yapabilsin mi?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>İzin ver</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>%1 için giriş engellensin mi?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Engelle</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Birini ekle</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tüm kullanıcılar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Girişe yeniden izin ver</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Girişi engelle</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Başka PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Bu PIN’i ayarla</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeChart</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>a number of checks and how they ended: &quot;12 × Verified&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stretch of time and what happened in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Neyi kontrol etmek istersiniz?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Arayın veya bir rakama basın</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Kontrol edilebilecekler</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Daha fazla kontrol</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Henüz kontrol edilecek bir şey yok</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Burada bu adda bir şey yok</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Bu kioskun ayarlarında hiçbir dijital belge belirtilmemiş.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Her şeyi yeniden görmek için aramayı temizleyin.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>En çok kullanılanlar</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Diğer kontroller</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tüm kontroller</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Resimler aranıyor…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Bunlar en yeni resimler; daha fazlası var.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Bu dosya okunamıyor. Sürücüsü çıkarılmış olabilir.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Bu resim çok büyük: en fazla %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Bu, gönderilebilecek bir resim değil: kenarı en fazla %1 piksel olan tam bir JPEG olmalı.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Forma dön</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Burada resim yok</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>JPEG dosyaları gösterilir. İçinde resim olan bir sürücü takın, geri dönün ve yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>bir resim seçildi</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>bir resim seçildi</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Başka resim seç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Vesikalık</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>Cüzdanla okutulacak QR kodu</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReasonRow</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>what went wrong, its reference, and how often</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Bunları listede gösterir</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Bu kayda baktığınız yazılamadı, bu yüzden kayıt gösterilmiyor.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Bu kayıt gösterilmiyor: değiştirilmiş veya kaldırılmış, ya da okunamıyor. Günlüğü doğrulamak daha fazlasını söyler.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Okunacak referans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Giriş yapan</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Tam referans</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (%2 sonra)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (başarısız)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Nasıl ilerledi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Paylaşılanlar (yalnızca adlar)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Bir kontrolün kaydı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Bu kontrolü başka bir masa yaptı. Ona ait notlar ve kişiye ait saklananlar oradadır.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordListHead</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>En yeni %n kayıt, aşağıda daha fazlası var</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Uyan kayıt yok</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Henüz kayıt yok</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Hepsini yeniden görmek için filtreyi temizleyin.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Her kontrol bir kayıt bırakır: nasıl bittiğini, asla neyin paylaşıldığını değil.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Kontrol yap</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Kayıtlar okunamıyor. Bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Tüm masaların kayıtları</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>Tüm masalardan: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Programı kapat</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Bu masa</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tüm masalar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>Paylaşılan veritabanı yanıt vermiyor. Yalnızca bu masanın kayıtları gösteriliyor.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Bu masanın kaydettikleri paylaşılan veritabanına ulaşmıyor ve kontrollere ait %n adım bekliyor. Bu kiosktan sorumlu kişi nedenini “records status” ile bulur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Hizmetin sakladığı her şeyi göster</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Baktığınız kayda geçirilir</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Hizmette</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturma tarihi</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Kendi numarası</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Hizmet bunu listelemiyor.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Burada kayıtlı</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Bununla ilgili burada kayıtlı bir şey yok.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Hizmetin sakladıkları</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>Hizmette</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: aramalar</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Hizmetlerden hiçbiri oturumlarını listelemiyor.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha fazla göster</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Hizmete soruluyor.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>Hizmet burada hiçbir şey listelemiyor.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Bir arama</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Bu hizmet tek bir kişinin oturumlarını listeler. Lütfen alanlardan birini doldurup arayın.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Kontrollerin dayandıkları ve bunların ne kadar güncel olduğu. Kimse kontrol edilmezken hizmetlere birkaç dakikada bir sorulur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Belirtecin geçerlilik sonu</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Hizmetin saati</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Sertifikanın geçerlilik sonu</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Son sorgu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 tarihli (%n gün önce)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>ne zaman hazırlandığını bildirmiyor</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Güvenilen düzenleyenlerin listeleri</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Cüzdanı bu cihazda aç</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>Telefon aynı kodu göstermeli</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Şimdi ne olacak</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Telefonunuza bakın</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Orada bir ileti var; ya da kodu okutun</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Telefonunuzla okutun</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Kamerasını veya cüzdan uygulamanızı koda tutun</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Telefonunuzda onaylayın</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Ne paylaşacağınızı siz seçersiniz</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Sonuca bakın</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Hemen burada görünür</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Hizmete soruluyor…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>Kod birazdan burada görünecek.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>İstek telefonunuza ulaştı</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Lütfen ona bakın ve orada karar verin.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>Yanıt geldi.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Bağlantı kesildi, yeniden deneniyor…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Bunun yerine yeni bir kod gösterir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>İstenen ve saklananlar hakkında daha azı</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>İstenen ve saklananlar hakkında daha fazlası</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Henüz kimse giriş yapamıyor. Lütfen ilk yöneticiyi oluşturun.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Lütfen giriş yapın.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Ad ile PIN birbirine ait değil. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Çok fazla deneme. Lütfen %1 bekleyin.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Şimdi yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Kim giriş yapıyor?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Adınızı yazın</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Burada giriş yapabilenler</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN veya parola</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, tamamlandı</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, şimdi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Kayıtlar okunamıyor. Bu kiosktan sorumlu kişiyi arayın.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n kontrol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n geç yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>yanıtların yarısı en çok %1 içinde geldi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Son yedi günün her birinde kontrollerin nasıl bittiği</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Bugünün her saatinde kontrollerin nasıl bittiği</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Hafta boyunca</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Gün boyunca</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Bugün hiçbir kontrol bitmedi</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Bu masada yapılan her kontrol burada hemen sayılır.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Kontrol yap</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Bir bakışta bugün</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Tablo olarak</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Neden olmadı</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Her kontrol, masası onu paylaştığı anda burada sayılır.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>kontrol eden: %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>tuş %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>sabitlendi</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>KAYDEDİLMEDİ</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referans %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Ziyaretçiye söyleyin: “%1”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Lütfen dikkat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Uzmanlar için ayrıntılar</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Sonuca dön</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Ziyaretçiyi oyna</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Okut</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>Canlandırılan telefon kodu okutur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>Canlandırılan ziyaretçi isteneni paylaşır</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>Canlandırılan ziyaretçi paylaşmaz</translation>
    </message>
</context>
</TS>
