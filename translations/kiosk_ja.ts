<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>別の担当者の確定が必要です</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>サービスが審査中です</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>来訪者を待っています</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>この窓口で承認</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>この窓口で却下</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>サービスは人の判断に委ねています。</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>必須の確認が行われていません。</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>判断できないルールがあります。</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>サービスの判断がまだ出ていません。</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>サービスが再び来訪者を待っています。</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>サービスの判断は出ています。残りは窓口が判断します。</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>サービスはこのセッションをもう保持していません。</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>サービスへの問い合わせは終了しました。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>サービスが確認済み</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>当方で確認</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できなかったもの</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>これまでの確認</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%2項目中%1項目が合格</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%2項目中%1項目が不合格</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>サービスが確認</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>この証明書のルールを満たしている</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>サービスが受け入れた</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>証明書は真正で、失効していない</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>発行者は求めたもののひとつである</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>求めた証明書である</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>求めた項目がすべて共有された</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>この確認は行われていません。</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>有効期限内である</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>発行者の署名</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>本人確認書類は真正である</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>顔が書類の写真と一致する</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>顔が照合用の写真と一致する</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>カメラの前に実在の人物がいる</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>電話番号は来訪者のものである</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>メールアドレスは来訪者のものである</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>書類が入力されたデータと一致する</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Aadhaar 登録簿</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>運転免許登録簿 (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>データ登録簿</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>管理者が承認</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>確認なしで管理者が承認</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>不合格。管理者が承認</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>不合格。この確認は任意</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>名が書類と一致する</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>姓が書類と一致する</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>氏名が書類と一致する</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>住所が書類と一致する</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>生年月日が書類と一致する</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>サービスは発行者を示していません</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>サービスは失効の有無を示していません</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>発行者により失効</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>提示より前に発行された</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>サービスに保持されている</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>サービスが削除済みとしています</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>署名がありません</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>来訪者のウォレットの署名</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>サービスのデータが提示データと同じである</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>この要求への回答である</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>サービスの回答と提示データが同じ要求を示す</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>提示データは完全で読み取れる</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>発行者の署名(この端末で検証)</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>発行者は信頼済みである</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>発行を受けた本人が提示した</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>以前の要求ではなく、この要求への回答である</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>この検証者に宛てて作成された</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>有効期間内である</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>二重に記載された内容が一致する</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>発行者のステータスリストで失効していない</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>書類は真正である</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>書類は真正である(人が確認)</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>顔の照合</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>実在の人物</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>データの照合</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>生体らしさ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>一致度: 高</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>一致度: 中</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>一致度: 低</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>署名付きトークンではありません</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>一部のエンコードが正しくありません</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>一部が JSON ではありません</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>読み取れない文字列が含まれています</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>同じメンバーが二重に記載されています</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>必要なものが欠けています</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>あり得ない値のメンバーがあります</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>署名なしと宣言されています</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>対応していない方式で署名されています</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>署名方式が鍵に合いません</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>対応していない機能を要求しています</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>対応していない形式で署名されています</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>同じ内容が二つのヘッダーにあります</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>署名の形式が正しくありません</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>対応していない形式です</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>鍵を読み取れません</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>対応していない種類の鍵です</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>この種類の鍵として無効です</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>この鍵では誰でも署名できてしまいます</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>鍵の強度が不足しています</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>署名用の鍵ではありません</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>鍵が不明です</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>同じ名前の鍵が複数あります</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>電子証明書を読み取れません</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>電子証明書が信頼済みの認証局につながりません</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>電子証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>電子証明書がまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>この用途の電子証明書ではありません</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>認証局にはこの名前を保証する権限がありません</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>電子証明書の強度が不足しています</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>電子証明書は別の発行者のものです</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>電子証明書が失効しています</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>識別子を読み取れません</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>鍵が不明です。この種類の識別子用のリゾルバーが設定されていません</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>識別子が見つかりません</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>識別子は所有者により取り消されました</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>鍵を含む文書を読み取れません</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>鍵を取得できませんでした</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>別の発行者に関するものです</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>発行日時が未来になっています</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>作成から時間がたちすぎています</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>求めたものと種類が異なります</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>別の検証者に宛てて作成されたものです</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>別の要求に対して作成されたものです</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>別の人に発行されたものです</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>内容に矛盾があります</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>発行者が信頼済み発行者のリストにありません</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>発行者を記載した署名付きリストの期限が切れています。キオスクの保守担当者に新しいリストを依頼してください</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>読み取れない開示データがあります</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>発行者の署名の対象外の開示データがあります</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>重複した開示データがあります</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>対応していないハッシュ関数が使われています</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>別のデータに対して作成されたものです</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>ウォレットが提示データに署名していません</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>証明書に記載のない鍵で署名されています</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>一時停止中です</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>ステータスが有効ではありません</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>ステータスを取得できませんでした</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>ステータスリストに該当する項目がありません</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>ステータスリストを読み取れません</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>要求側の値がここでは不明です</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>有効期間が記載されていません</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>証明書の一部が開示されていません</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>提示された名前の項目をサービスが報告していません</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>サービスのみの情報で、ウォレットは提示していません: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>作成日時が記載されていません</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>%1に有効期限切れ</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>証明書に発行対象者の記載がありません</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>証明書がどの鍵にも結び付けられていません</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>信頼済みの発行者が設定されていません</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>信頼済みの発行者が記載されていますが、署名は検証されていません</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>証明書にステータスリストの記載がありません</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>対応していないステータスの種類: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>自称「%1」</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>サービスによる情報</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>ここに記録なし</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>サービスに記載なし</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>この窓口: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>「=」の後に値が必要です</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>名前の後に「=」が必要です</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>「=」の前に名前が必要です</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>英字、数字、-、_ からなる名前が必要で、括弧はすべて閉じる必要があります</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>英字、数字、-、_ からなる名前が必要です</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>複数行テキストの終わり(引用符三つ)が必要です</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>同じ行の引用符で終わるテキストが必要です。バックスラッシュは二つ重ねて書きます</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>同じ行の引用符で終わるテキストが必要です</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>\u の後に文字が必要です</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>リストには「,」または「]」が必要です</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>角括弧で囲んだリストが必要です</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>「,」または「}」が必要です。波括弧の中は一行に収めます</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>このテーブルは波括弧で書かれているため、メンバーを追加できません</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>ここで行が終わる必要があります</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>日付または時刻が必要です</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>値が必要です: 引用符で囲んだテキスト、数値、true、false、[ または {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>必要な値: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>ありません。必要な値: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>引用符で囲んだテキストが必要です</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>空でないテキストが必要です</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>%1文字以内にしてください(現在%2文字)</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>制御文字を含まない一行のテキストが必要です</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>{ en = &quot;…&quot;, de = &quot;…&quot; } のような言語ごとのテキストが必要です</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>en や de のような言語コードが必要です</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>英小文字、数字、ハイフンからなる40文字以内の名前</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>必要な値: %1。「%2」のことですか？</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1から%2までの整数が必要です</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>引用符なしの true または false が必要です</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>「https://host/path」のようなアドレス</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>ユーザー名、パスワード、「?」、「#」を含まないアドレスが必要です</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>https が必要です。http は 127.0.0.1、::1、localhost に限り使えます</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>角括弧で囲んだテキストのリストが必要です</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>リストに重複しています</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>テーブル([%1] の行)</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>テーブルが必要です: [%1] の行と、その下にキー</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>少なくとも一つの%1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>少なくとも一つ必要: %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>%1以内にしてください(現在%2)</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>テーブルが必要です: %1 または { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>このテーブルのキーではありません</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>このテーブルのキーではありません。「%1」のことですか？</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>キーチェーンは実行中のプログラムでのみ読み取れます</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>キーチェーンが5秒以内に応答しませんでした。ロックされていませんか？</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>キーチェーンに verifier-kiosk 用の該当項目がありません</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>キーチェーンを読み取れません (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>項目が空です</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>このプログラムはキーチェーン非対応でビルドされています</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>この環境変数は設定されていません</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>ファイルがないか、フォルダーに入れません</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>ほかのアカウントがこのファイルを読み書きできます。次のコマンドで修正してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>64 kB を超えており、シークレットとは考えられません</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>env:NAME、file:PATH、keychain:NAME または credential:NAME が必要です</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>region か、base_url と token_url の組のどちらか一方だけが必要です</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>%1の region が必要です</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>region、または代わりに base_url と token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>region、または代わりに base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>シークレットの保管場所が必要です: 「env:NAME」、「file:PATH」、「keychain:NAME」または「credential:NAME」。シークレット自体をこのファイルに書かないでください</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>パスワードをこのファイルに書かないでください。保管場所を database_password で指定します</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>「postgresql://user@host/database」のようなアドレスが必要です</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>true が必要です。TLS なしで使えるのはこのコンピューター上のデータベースだけです</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>database がないと効果がありません</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>api_key か、client_id と client_secret の組のどちらか一方だけが必要です</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>API キーの保管場所、または代わりに client_id と client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>読み取れません: 読み取り可能なファイル %1 がありません</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>PEM 形式の電子証明書のファイルが必要です</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>英小文字、数字、ハイフンからなる40文字以内の名前が必要です</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>少なくとも一つの [services.NAME] テーブルが必要です</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>二回使われています。最初は%1行目の種類です</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>フォルダーです。設定ファイルが必要です</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>1 MB を超えており、設定ファイルとは考えられません</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>一行にドットが多すぎます</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括弧の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>値が多すぎます。読み取れるのは%1個までです</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>UTF-8 のテキストが必要です</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>同じ項目に format = &quot;date&quot; が必要です</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>二回求められています</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>%1文字以上のシークレットが必要です。次のコマンドで作成できます: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd からこのプログラムに認証情報が渡されていません</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>保存する日数</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>併せて必要: %1</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>項目の id が少なくとも一つ必要です</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>この種類が求める項目の id が必要です</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>この種類が求める項目の id が必要です。「%1」のことですか？</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>来訪者へのメッセージ(ここまたは [site] に)</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>サービスの名前が必要です。[services.%1] はありません</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>サービスの名前が必要です。「%1」のことですか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>「%1」が重複しています。最初は%2行目です</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>name = value の形の行が必要です</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>ファイルを TOML として読み取れません</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>%1 kB を超えています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>&quot;#1f4fbf&quot; のような色が必要です: # と6桁 (0～9、a～f)</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>PNG または JPEG の画像が必要です</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>JWK 形式の公開鍵、またはそのセットが必要です</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>これは秘密鍵です。外部に渡さず、公開鍵を指定してください</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>証明書に記載される名前のリスト(「did:web:…」など)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>「%1」はすでに別の発行者のものです</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1。「%2」のことですか？</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>一行のテキスト、true、false または数値が必要です</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>この種類が求める項目の id が必要です</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>true が必要です</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>2026-12-31 のような日付が必要です</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>true または日付項目の id が必要です</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>国コードまたは英語の国名が必要です。「%1」はありません</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>この種類が求める証明書の type が必要です</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>次のうち一つだけが必要です: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>次のいずれかが必要です: %1。「%2」のことですか？</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>発行者の id が必要です。id が「%1」の [[issuers]] はありません</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>発行者の id が必要です。「%1」のことですか？</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>このリストの発行日時 (%1) は、使用中のもの (%2) より前です</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>このリストには発行日時 (iat) がありません。使用中のものは%1の発行です</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>署名付きリスト (JWS)</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>リストに署名した者の公開鍵</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>エントリ「%1」の id、名前または識別子は表示に適していません</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>発行者「%1」が重複しています</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>サービスはウォレットの提示データを渡しますが、信頼済みの発行者が必須になっていません。[[issuers]] を追加するか、必須の確認に「issuer-trusted」を追加してください</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>鍵バインディング</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>ペイロード:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>開示:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>署名: なし</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>署名: %1バイト</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>この顔は別の名前で登録されています</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>顔がブロックリストにある可能性があります</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>顔画像の品質が低すぎます</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>カメラの前に複数の顔がありました</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>顔画像が明るすぎます</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>顔画像が暗すぎます</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>提示された書類どうしが矛盾しています</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>氏名がほかの書類と異なります</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>書類を認識できませんでした</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>書類の種類を認識できませんでした</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>表面と裏面が別の書類のものです</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>バーコードが書類と合いません</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>QRコードが書類と合いません</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>有効期限を読み取れませんでした</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>書類番号が通常の形式ではありません</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>個人番号が通常の形式ではありません</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>書類にあり得ない日付があります</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>住所を分解できませんでした</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>国が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>生年月日が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>氏名が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>性別が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>書類番号が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>国籍が入力されたものと異なります</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>住所が入力されたものと異なります</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>この住所証明は受け付けられません</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>住所証明が古すぎます</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>住所証明を使用できませんでした</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>住所証明に住所が見つかりませんでした</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>氏名が本人確認書類と異なります</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>住所証明どうしで氏名が異なります</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>書類画像の品質が低すぎます</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>書類が改変された可能性があります</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>書類の言語に対応していません</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>発行日を読み取れませんでした</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>コードの入力誤りが多すぎます</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>電話番号は不正利用で知られています</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>電話番号はインターネット番号です</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>電話番号は使い捨て番号です</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>電話番号は別の人が使用していました</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>メールアドレスは使い捨てです</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>メールアドレスは受信できません</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>メールアドレスは別の人が使用していました</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>同じネットワークアドレスを別の人が使用していました</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>同じ端末を別の人が使用していました</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>端末が所在を隠しています (VPN または Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>端末が対象外の国にあります</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>登録簿に照会できませんでした</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>登録簿にあるのはデータの一部だけです</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>登録簿にこのデータはありません</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>見つかった項目: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>登録簿で一致なし</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>登録簿で一部一致</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>登録簿で完全一致</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>データセンター経由</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>使い捨て番号</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>インターネット番号</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>使い捨てアドレス</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>受信不可</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>流出データに存在</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>VPN または Tor 経由</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>書類のICチップ</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>実在の人物</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>顔が顔写真と一致する</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>住所証明</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>端末の所在とネットワーク</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>公的登録簿</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>追加書類</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>まだ人による審査が必要です</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>やり直しが必要</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>ICチップは読み取られていません</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>ICチップの発行者の署名</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>ICチップのデータが改変されていない</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Didit のサンドボックスの応答です。実際の確認は行われていません</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Didit のコンソールで人が手動で承認しました</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>検証が古すぎます</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>取得できない画像がありました</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>書類番号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>この種類の書類は受け付けられません</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>書類の有効期限が切れています</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>書類に顔写真が見つかりませんでした</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>書類がブロックリストにあります</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>対象年齢に達していません</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>年齢を読み取れませんでした</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>カメラに顔が映りませんでした</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>顔は写真またはマスクでした</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>顔がブロックリストにあります</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>この人物は別の名前で登録されている可能性があります</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>この顔は別の名前で登録されている可能性があります</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>書類のQRコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>書類のバーコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>書類の機械読取領域が見つかりませんでした</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>機械読取領域のチェックディジットが正しくありません</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>機械読取領域と印字が一致しません</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>書類のデータに矛盾があります</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>氏名を読み取れませんでした</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>生年月日を読み取れませんでした</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>書類番号を読み取れませんでした</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>書類ではなく画面が撮影されました</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>書類の原本ではなくコピーが提示されました</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>書類の顔写真が改変されています</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>実在の人物かどうか確実ではありません</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>顔と顔写真が一致しません</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>顔と照合する顔写真がありませんでした</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>ウォッチリストに該当する可能性があります</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>書類のICチップを検証できませんでした</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>ICチップの発行者を確認できませんでした</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>ICチップと印字が一致しません</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>メールアドレスが流出データに存在します</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>メールアドレスがブロックリストにあります</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>電話番号がブロックリストにあります</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>端末が書類の発行国とは別の国にあります</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is minutes, %2 seconds, both with their words: &quot;3 minutes 38 seconds&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>ウォレットの提示データ</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>サービスはこれを渡していません。</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · ヘッダー</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · ペイロード</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · 開示データ</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>%1バイトの署名</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>このキオスクの保守担当者に連絡し、参照コードを伝えてください。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>もう一度お試しください。再び起きた場合は、このキオスクの保守担当者に連絡し、参照コードを伝えてください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>%1(分:秒)待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>キオスクが検証サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>このキオスクのネットワークケーブルまたは Wi-Fi を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>サービスが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>検証サービスは稼働していますが、応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>応答が完了する前に接続が終了しました。</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>このキオスクのネットワークを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>サービスの身元を確かめられませんでした</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>検証サービスの電子証明書が信頼されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>サービスがこのキオスクを受け付けませんでした</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>検証サービスがキオスクのユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>このキオスクには権限がありません</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>検証サービスはこのキオスクを認識していますが、この確認を許可していません。</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>サービス側で次のいずれかのロールが必要です: %1。</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>サービスにこの要求がありません</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>要求がすでに存在しないか、サービスの設定がこのキオスクと異なります。</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>サービスが一時停止を求めています</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>短時間に要求が多すぎました。</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>サービスが要求を受け付けませんでした</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>この確認で求める内容が、検証サービスの設定と合っていません。</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>サービスに問題が発生しています</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>検証サービスが自身のエラーを報告しました。</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>サービスが別の場所を示しました</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>検証サービスがキオスクを別のアドレスへ誘導しました。キオスクは従いません。</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>応答が大きすぎました</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>検証サービスから、このキオスクの受け付け上限を超えるデータが送られました。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>検証サービスの応答をこのキオスクが解釈できません。何も確認されていません。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>キオスクのパスワードがありません</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>検証サービスのパスワードをこのコンピューターで読み取れません。</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>このキオスクの設定に誤りがあります</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>現在の設定ではキオスクは動作できません。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不足しているものがあります</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>確認を始めるには「%1」が必要です。入力されていないか、サービスに登録がありません。</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>もう一度お試しください。入力済みの内容でフォームが開き、修正できます。</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>この確認を記録できませんでした</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>キオスクはすべての確認を記録する必要がありますが、書き込めませんでした。記録されていないものは表示されません。</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>キオスクで不具合が起きました</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>このプログラムの内部で問題が起きました。何も確認されていません。</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>このキオスクはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>この窓口のコンピューターがネットワークに接続されていないため、照会できませんでした。</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>ただいま確認ができません。少々お待ちください。もう一度試します。</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>ただいま確認ができません。ほかの方法でご提示いただけますか？</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>検証日</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>個人または法人</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>セッションの種類</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部の番号</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>ユーザーの ID</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>エントリ%1を読み取れません。</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>エントリ%1の位置が正しくありません。欠落、重複、または移動があります。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>エントリ%1が直前のエントリに続いていません。</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>エントリ%1は変更されたか、この窓口が書いたものではありません。</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>エントリ%1のチェックポイントは変更されたか、この窓口が書いたものではありません。</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>エントリ%1が、チェックポイント作成時のものと異なります。</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>エントリ%1以降の末尾が失われています。</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>エントリ%1が示す記録が変更されています。</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>エントリ%1が示す記録がなく、誰が削除したかの記載もありません。</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>エントリ%1の位置に、ジャーナルに記載のない記録があります。</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>エントリ%1は記録の削除を示していますが、別の記録が失われています。</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>エントリ%1の記録とともに保存されたものが変更されています。</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>エントリ%1の記録とともに保存されたものがなく、誰が消去したかの記載もありません。</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>どの記録にも記載のないものが保存されています。</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>エントリ%1が示すメモまたは判断が変更されています。</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>エントリ%1が示すメモまたは判断がありませんが、その記録は残っています。</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>ジャーナルに記載のないメモまたは判断があります。</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>エントリ%1が示す記録の案件は、未了・終了の状態がジャーナルの記載と異なります。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>このコンピューターにネットワークがありません。ケーブルも Wi-Fi もアドレスもありません。画面には*窓口オフライン*と表示されます。</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>ケーブルの抜け、Wi-Fi の圏外、ルーターの電源切れ。</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>ネットワークケーブルまたは Wi-Fi を確かめ、もう一度試します。</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>コンピューター自体のネットワーク設定を調べます。サービスは関係ありません。</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>サービスのホストが見つからないか、接続できません。</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>ネットワークケーブル、Wi-Fi、ファイアウォール、プロキシ、またはアドレスの誤記。</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>ネットワークを確かめ、もう一度試します。</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>このコンピューターから、設定の `base_url` に対して `curl -I` を実行します。</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>サービスは接続を受け付けましたが、時間内に完全な応答を返しませんでした。</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>遅いネットワーク、または混雑したサービス。</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>もう一度試します。</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>続く場合は、ログのミリ秒とサービスの稼働状況ページを調べます。</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>応答の前または途中で接続が終了しました。</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>不安定な Wi-Fi、または接続を切断するプロキシやファイアウォール。</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>もう一度試します。来訪者を待つ間、キオスクは自動で再接続します。</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>サービスのホストへの通信がプロキシを通らないようにします。</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>サービスの身元を確かめられませんでした。電子証明書が信頼されていない、別のホスト用である、または有効期限が切れています。何も送信していません。</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>TLS を復号する自社のプロキシ、このコンピューターの時計のずれ、または第三者の介在。</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>管理者に連絡します。再試行しても解決しません。</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>コンピューターの日付を確かめます。独自の認証局を使う場合は、該当サービスの `ca_file` を設定します。この検査を無効にする方法はありません。</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>サービスがキオスクのクライアント ID とシークレットを受け付けません。終了コード 77。</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>シークレットの変更または誤記、誤った `client_id`、誤った `auth_method`、誤った環境。</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>管理者に連絡します。</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>シークレットを保存し直し、`auth_method` をアプリケーションの設定と照合します。</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>サービスはキオスクを認識していますが、要求を禁止しています (403)。終了コード 77。</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>アプリケーションにロールが不足しています。PingOne では `environment_id` の誤りも考えられます。付与直後のロールは反映に数分かかることがあります。</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>[PingOne Credentials](services/pingone-credentials.md) の手順 3 を参照してください。</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>サービスにアドレスまたはセッションがありません (404)。</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>追跡中の場合はセッションの削除、開始時の場合は `base_url` または環境の誤り。</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>もう一度試し、再び起きたら管理者に連絡します。</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>`region` または `base_url` と各 ID をサービスと照合します。</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>短時間に要求が多すぎます (429)。</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>多数のキオスクやほかのプログラムがサービスの上限を共有しています。</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>画面に示された時間だけ待ち、もう一度試します。</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>サービスの使用状況ページを調べ、上限の引き上げを依頼します。</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>サービスが要求の内容を受け付けません(その他の 4xx ステータス。参照コードの末尾に付きます)。</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>証明書の種類や項目の名前がサービスと一致しないか、オプションの値がサービスで許可されていません。</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>管理者に連絡します。ほかの種類は引き続き使える場合があります。</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>`type`、項目の `id`、`issuers`、プロバイダー固有のキーをサービスと照合します。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>サービス自体に問題があります(5xx ステータス。参照コードの末尾に付きます)。</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>1分ほど待ち、もう一度試します。</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>サービスの稼働状況ページを調べ、サービスのサポートにサービス側の参照コードを伝えます。</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>サービスがキオスクを別のアドレスへ誘導しました (3xx)。トークンが渡ってしまうため、キオスクは決して従いません。</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>サインインページのあるネットワーク、または古い `base_url`。</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>このコンピューターのブラウザーでアドレスを開き、`base_url` または `token_url` を修正します。</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>応答がキオスクの受け付け上限を超えたため、最後まで読み取られませんでした。</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>サービスではなく途中の機器が応答したか、証明書に非常に大きな画像が含まれています。</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>必要な項目だけを求めるようにします。</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>応答を解釈できません。来訪者のウォレットの表示にかかわらず、何も確認されていません。</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>サービスの応答ではなくプロキシのウェブページ、またはサービスの変更。</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>不足または誤りのあるフィールドがログに示されます。バージョン (`verifier-kiosk --version`) とともに報告します。</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>設定が参照するシークレットを読み取れません。終了コード 78。</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>環境変数がこのプログラムに設定されていない、ファイルが移動されたか他者に読み取り可能、キーチェーンがロックされている。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config` をキオスクのアカウントで実行すると、どれがなぜ読めないか示されます。[シークレット](configuration.md#secrets)を参照してください。</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>設定ファイルに誤りがあるか、読み取れません。終了コード 78。キオスクは起動せず、代わりにデモを再生することもありません。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` がすべての誤りを行番号とともに示します。[設定](configuration.md)を参照してください。</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>要求に必要な情報が窓口で入力されていないか、サービスに登録がありません(該当ユーザーなし、有効なウォレットなし)。画面に項目名が示されます。</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>もう一度試すと、入力済みの内容でフォームが開きます。そこで修正します。</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>キオスクはすべての確認の[記録](records.md)を残しますが、書き込めませんでした。`START` は来訪者に求める前、`RESULT` は回答が届いた後です。記録のない判定は表示されません。終了コード 74。</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>ディスクの空きがないか読み取り専用である、フォルダーの所有者が異なる、またはデータベースが破損している。</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>管理者に連絡し、その間は別の方法で確認します。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` がフォルダーの問題を示します。`required = false` にすると、*未記録*と表示したうえで判定が示されます。</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>このプログラムの不具合、またはデモのシミュレーターが起動できませんでした。何も確認されていません。</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>ログとバージョン (`verifier-kiosk --version`) とともに報告します。</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>問題はありません。証明書は確認済みです。</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>サービスが提示内容を確認し、受け入れませんでした。真正でない書類、一致しない顔、失効した証明書などです。</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>別の方法で確認します。再試行が有効なのは、ぼやけた写真など端末での手順に失敗した場合だけです。</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>来訪者が共有しないことを選び、サービスがそれを伝えています。</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>別の方法を案内します。共有は義務ではありません。</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>来訪者が辞退したか、サービスが共有内容を受け入れませんでした。両者を同じ語で示すサービスがあります: PingOne Credentials、nChain Identity、Universal OID4VP。</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>共有したかどうかを来訪者に尋ね、もう一度試します。そうでなければ別の書類を使います。</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>誰も成功しない場合は、発行者が受け入れ対象外であるか、サービス自身の確認が不合格になっています。</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>サービスが自身の確認なしに終了しました (PingOne Verify: `NOT_REQUIRED`)。来訪者については何も分かっていません。</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>別の方法で確認します。</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>検証ポリシー (verify policy) が確認を必須にしていません。変更するか、種類で別のポリシーを指定します。</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>サービスだけでは判断できず、人が見る必要があります。求めたものと異なる証明書や項目の欠落など、キオスク自身が見つけた問題は、それでも*確認できません*になります。</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>施設の審査の規則に従います。確認済みとして扱わないでください。</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>サービスは「確認済み」としていますが、証明書を渡していません。</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>続く場合は、ウォレットとサービスの組み合わせが合っていません。サービスに報告します。</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>求めたものと異なる種類の証明書が共有されました。</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>正しいものを求め、もう一度試します。</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>正しいものだった場合は、設定の `type` をサービス側の名前と照合します。</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>この種類で必須の項目が共有されませんでした。画面に項目名が示されます。</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>来訪者にその項目の共有を求め、もう一度試します。</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>誰の証明書にもない場合は、項目の `id` を修正するか `required = false` を設定します。</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>証明書はかつて有効でしたが、期限を過ぎています。</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>有効なものを求めます。</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>有効なはずの場合は、このコンピューターの日付を確かめます。</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>共有内容がこの種類のルール(`rules`、または項目の `must_be`)の一つを満たしていません。例: 来訪者が18歳未満。画面にルール名が示されます。</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>施設の規則に従って判断します。証明書自体に問題はありません。</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>ルールは[設定](configuration.md#typesrules-what-is-accepted)で説明しています。</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>サービスまたはキオスク自身の個別の確認の一つが不合格です。画面にどれかが示されます。</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>確認済みとして扱わないでください。別の書類を使います。</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>この種類で必須の確認(`required_checks`、または[自明のもの](configuration.md#required-checks))が行われなかったか、行えませんでした。例: 発行者の鍵が不明。画面に理由が示されます。結果は*確認できません*、または `when_not_checked = &quot;review&quot;` の場合は*要審査*です。</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>確認済みとして扱わないでください。もう一度試すか、別の書類を使います。</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>画面の最後のグループと `verifier-kiosk-cli verify --json` の `checks` が、各確認が行われなかった理由を示します。確認に必要なものをサービスが渡さない場合は、必須にしないでください。</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>共有内容からは、この種類のルールの一つを満たすか分かりません。例: 日のない生年月日、知られていない国、両立しない二つの記載。結果は*確認できません*、または `when_cannot_tell = &quot;review&quot;` の場合は*要審査*です。</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>それを示す別の書類を求めます。</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>正常な証明書で起きる場合は、ルールの項目をサービスが渡す内容と照合します。</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>時間内に要求への回答がなかったか、サービスが要求を終了しました。何も共有されていません。</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>来訪者に時間がかかった、気が変わった、または回答できるウォレットがない。</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>来訪者のウォレットの準備ができたらもう一度試すか、別の方法で確認します。</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>頻繁に起きる場合は、種類の `time_limit` を長くします。サービス自体の上限は引き続き有効です。</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>起動時、設定の読み取り中</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>サービスへのサインイン中</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>セッションの要求中: QRコードは表示されていません</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>来訪者の待機中</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>来訪者が共有した内容の読み取り中</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>サービスでのセッションの終了中。窓口での対応は不要です</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>窓口での対応</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>問題が起きると、キオスクは `START-TIMEOUT` のような参照コードを表示します。受付担当がそれを読み上げ、このページがその意味を示します。</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = いつ起きたか、何が起きたか、そして詳しい情報になる場合はサービスの HTTP ステータス。</translation>
    </message>
    <message>
        <source>when</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>ログ(標準エラー出力)にはさらに詳しい情報があります: メソッド、ホスト、パス、ステータス、ミリ秒、参照コード。項目の値、トークン、シークレット、コード、リンクは含まれません。サービスがサポート用の ID を示した場合はエラー画面に表示されるので、連絡時に伝えてください。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` は端末で検証を再実行します。</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>判定の理由</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>緑でない判定には理由が示されます。キオスクの故障ではなく、確認は機能しています。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1の応答が遅くなっています</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1が動作していません</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1がこのキオスクを拒否しています</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>未照会</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>このキオスクの認証情報を拒否</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>準備できていないサービス: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>電子証明書の期限が近づいています</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>全サービス準備完了</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>確認はできますが、時間がかかります。続く場合は、このコンピューターのネットワークを調べてください。</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>このコンピューターとサービスの時計が異なります。このコンピューターの日付と時刻を設定してください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>サービスの電子証明書の期限が近づいています。サービスの運営者による更新が必要です。</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>この端末と同じ</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>このコンピューターより%1進み</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>このコンピューターより%1遅れ</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>書類の表記どおり。複数の表記は | で区切ります</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>年-月-日(例: 1984-08-02)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>国番号付き(例: +81 3 5555 1234)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>複数は | で区切ります。来訪者が一つ選びます</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>照合用の写真</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>base64 の JPEG 画像</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>来訪者のアカウントのメールアドレス</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>来訪者の番号</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>来訪者のユーザー名</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>空欄可。その場合は新しいユーザーを作成します</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>来訪者のウォレットの ID</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>メッセージを受け取るインストールの UUID</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>生年月日(年-月-日)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>書類番号</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>国番号付きの電話番号</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>サービスにこの確認のデータはもうありません。保持されるのは判断後30分間です。</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>サービスから渡されなかった画像があります。</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>サービスは確認のスコアを渡しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>何も確認されていません。サービスは確認を必須にしていません。</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>サービスの管理者が手動で承認しました。</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>サービスの管理者が手動で承認しました。書類は確認されていません。</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>受付担当</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>審査担当</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>確認を行います</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>確認、審査、判断を行います</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>担当者と設定を含むすべて</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>すべて閲覧、変更は不可</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>名前には文字を含め、%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>この名前はすでに使われています。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>パスワードは%1文字以内です。</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>推測されやすいものです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>この名前の担当者はもういません。</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>管理できる人が必要です。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>ほかの人が先に登録したため、すでに担当者がいます。</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>サインインの許可を変更する権限がなくなりました。</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>%1桁以上の数字、または%2文字以上のパスワード。</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>確認するものを選んでください。</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: サービスに照会中です。</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: コードが画面に表示されています。来訪者がスキャンできます。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>QRコードを表示</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>端末が要求を受信</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>来訪者が回答</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>判定が出た</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>判定なしで終了</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>サービスが判断を変更</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>確認の記録</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>デモ: 実在のものではありません</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日: %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照コード</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>回答は%1後にこの画面から消えます。</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>証明書全体の共有をお願いしています。</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>%1の共有をお願いしています。</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>共有された内容は保存されません。</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>それ以外に共有された内容は保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>%1は、最初と最後の文字だけを%n日間保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>%1は、内容ではなくフィンガープリントだけを%n日間保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>%1を%n日間保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>この確認は%n日間、%1から検索できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>一部は一定期間保存されます。</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>%1などの共有をお願いしています。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>「%1」がある</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: %2のいずれか</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>%1歳以上</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>%1歳以下</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>%2の時点で%1歳以上</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>%2の時点で%1歳以下</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>有効期限内である</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>有効期限内である(猶予日数: %1)</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>ここで受け入れる発行者が発行</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>次のすべて: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>対象の証明書が共有されていません。</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>「%1」が共有されていません。</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>「%1」の内容が異なります。</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>来訪者はこれより若い年齢です。</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>来訪者はこれより上の年齢です。</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>共有された内容から来訪者の年齢は分かりません。</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>生年月日が不完全なため、年齢を確定できません。</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>年齢について共有された内容に矛盾があります。</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>「%1」は日付として正しくありません。</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>「%1」は完全な日付ではありません。</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>期限を過ぎています。</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>証明書に有効期限の記載がありません。</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>サービスは発行者を示していません。</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>別の発行者のものです。</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>発行者を記載した署名付きリストの期限が切れています。キオスクの保守担当者に新しいリストを依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>「%1」はここで認識できる国ではありません。</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>「%1」は別の国です。</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>どの選択肢にも当てはまりません。</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>サービスのみの情報で、ウォレットは提示していません。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>デモ: 実在のものではありません</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日: %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>来訪者がスマートフォンでコードをスキャンします。</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>端末で受信</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>来訪者が端末で選択します。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>結果は自動で表示されます。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>来訪者の受付を続けてください。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>これを根拠にしないでください。別の方法で確認してください。</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>要審査</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>続ける前に責任者に相談してください。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>別の確認方法を案内してください。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>来訪者のウォレットの準備ができたら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>ハンドブックで参照コードを調べてください。</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>窓口オフライン</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>このキオスクのネットワークケーブルまたは Wi-Fi を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>来訪者の準備ができたら、もう一度始めてください。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>この確認を完了できませんでした。ほかのものをご提示いただけますか？</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>すべては届きませんでした。もう一度お試しいただけますか？</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>サービスからの情報: 「%1」。</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>サービスが受け入れませんでした</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>サービスは提示内容を確認し、受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>別の方法で確認してください。再試行が有効なのは、端末での手順に失敗した場合だけです。</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>何も確認されていません</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>サービスが自身の確認なしに終了したため、来訪者については何も分かっていません。</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>別の方法で確認し、このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>辞退または不受理</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>来訪者が端末で辞退したか、サービスが共有内容を受け入れませんでした。どちらであるかをサービスは示していません。</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>来訪者に共有する意思があったか尋ねてください。あった場合はもう一度試し、なかった場合は別の方法で確認してください。</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>来訪者が共有しないことを選びました</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>端末で要求が辞退されました。何も共有されていません。</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>これは来訪者の権利です。別の確認方法を案内するか、間違いだった場合はもう一度お試しください。</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>承知しました。ほかの方法でご提示いただけますか？</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>人の判断が必要です</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>サービスだけでは判断できませんでした。</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>共有内容を来訪者と照らし合わせ、続ける前に責任者に相談してください。</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>少々お待ちください。別の担当者が確認いたします。</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>何も共有されていません</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>サービスは成功を報告していますが、証明書を渡していません。証明書がなければ何も確認されません。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>もう一度お試しください。再び起きた場合は、このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>別の証明書が共有されました</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>共有されたものは、この確認で求めるものではありません。</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>この確認では「%1」を求めていますが、共有されていません。</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>ウォレットで正しいカードを選ぶよう来訪者にお願いし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>別のカードのようです。もう一方をお選びいただけますか？</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>共有されていない項目があります</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>「%1」は必須ですが、共有されていません。</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>要求に挙げたすべての項目を共有するよう来訪者にお願いし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>サービスの確認できる範囲では真正ですが、期限を過ぎています。</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>有効な証明書をお願いするか、別の方法で確認してください。</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>このカードは有効期限が切れています。新しいものはお持ちですか？</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>ここでは受け付けられません</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>サービスの確認できる範囲では真正ですが、この窓口のルール「%1」を満たしていません。</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>この窓口の規則に従うか、別の方法で確認してください。</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>申し訳ありませんが、こちらは受け付けられません。ほかのものをご提示いただけますか？</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>不合格の確認があります</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>この確認が不合格でした: 「%1」。</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>この証明書を根拠にしないでください。別の方法で確認してください。</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>必須の確認が行われていません</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>この窓口では「%1」の確認が必須ですが、行えませんでした。</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>判断できないルールがあります</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>共有内容からは、この窓口のルール「%1」を満たすか分かりません。</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>それを示す別のものをお願いするか、別の方法で確認してください。</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>このカードだけでは分かりかねます。ほかのものをご提示いただけますか？</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>この窓口の鍵</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>監査担当用の鍵ファイル</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最新のチェックポイント</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>検証中… %1%</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>ジャーナルを読み取れません。このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>整合しません</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>すべて整合しています</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>ジャーナルは整合していますか？</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>この窓口での出来事はすべてジャーナルに書かれ、各エントリは署名され、直前のエントリを示します。検証により、変更、欠落、削除がすべて見つかります。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>この窓口のジャーナル</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>外部で証明するには</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>最新のチェックポイントを、このキオスクが書き込めない場所に保管してください。後からジャーナルの末尾が削除されると分かります。</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>チェックポイントをテキストで保存</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>エントリ: %1 · 記録: %2 · チェックポイント: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>判断を書き込んでいます。</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>判断は行われませんでした。この案件はすでに終了しています。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>すでに同じ判断をしています。別の担当者の確定が必要です。</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>判断は行われませんでした。案件を判断する権限がなくなりました。</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>案件は未了のままです: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>窓口での検証</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>サービスの回答の記録</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>提案: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>サービスの回答</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>サービスはこのセッションをもう保持していません。</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての案件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>メモが必要です。案件とともに残り、変更できません。</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>この案件を判断</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>検証の記録はそのまま残り、判断がその横に記されます。</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>この案件を承認</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>この案件を却下</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>先に%1に通知します。</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>この判断はこの窓口で有効です。サービスには通知されません。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>判断待ちの案件はありません</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>審査が必要なものはここに表示され、誰かが判断するまで残ります。</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>判断待ち (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>%1経過 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>この案件は表示できません。読み取れないか、閲覧したことを書き込めませんでした。もう一度試すか、このキオスクの保守担当者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>%2文字中、最初の%1文字だけを表示しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>確認済みの項目</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>最初の%1行だけを表示しています</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1、%2列目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>設定のエラー</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>このキオスクの設定にエラーがあります</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>このキオスクの設定に%1件のエラーがあります</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>参照コード %1。詳しくはマニュアルを参照してください。各設定は「Configuration」、参照コードは「Failures」にあります。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>確認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>確認できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>要審査</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>辞退</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>時間切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>エラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>中止</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>デモ · サービスと人物はシミュレーション · 実在のものではありません</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>%1後に消去</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>ハンドブックから戻る</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>窓口での対応</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>このキオスクの保守担当者向け</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照コード %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>専門家向けの詳細</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · 要求への回答がありませんでした</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>要求は制限時間の間ずっと有効でしたが、端末で回答されませんでした。何も共有されていません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>来訪者のウォレットの準備ができたらもう一度試すか、別の方法で確認してください。</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>来訪者への声かけ: 「%1」</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>コードの有効時間が過ぎました。新しいコードをお見せしましょうか？</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照コード %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>状況と対応</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>ディスクに空きがありません。ファイルは作成されませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>記録を読み取れません。ファイルは作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1件の記録を書き込み済み…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1件の記録を保存しました: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>停止しました。ファイルは作成されませんでした。</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>表計算ソフト向け。</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>この窓口の署名付き。公開鍵があれば、変更がないことを証明できます。</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>閲覧と印刷向け。概要と、一行ごとの全記録。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>これらの記録をファイルに保存</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>署名付き (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>レポート (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照コード %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>サービス側の参照コード: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>来訪者への声かけ: 「%1」</translation>
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
        <translation>一覧で表示します</translation>
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
        <translation>検索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定 …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>すべての確認</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>すべての窓口</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>選択肢を閉じます</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>選択肢を開きます</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>参照コード、確認、理由…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>記録を検索</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>このフィルターを外します</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>フィルターを減らす</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>まだ誰もサインインできません</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>このキオスクの保守担当者が最初の管理者になり、ほかの担当者を追加できます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>管理者になる</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>最初の管理者</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>来訪者に求める前に入力してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>正しくないようです。確かめてください。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>%1のロゴ</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>一部伏せ字</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>本人のフィンガープリント</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>消去済みまたは期限切れ</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>検索用のフィンガープリントのみ</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>保存された値を表示</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>保存された値を隠す</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>閲覧したことを書き込めないか、値を読み取れないため、表示されません。このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>閲覧したことはジャーナルに書き込まれます。</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>本人について保存された内容</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>以前のコードへの回答が届きました。使用しますか？</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>リンクをコピーします</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>リンクを折りたたむ</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>リンク全体を表示</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>プログラムを終了できるのは審査担当だけです。</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>最初の画面に戻ってから、プログラムを終了してください。</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>この窓口での出来事</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>履歴: この窓口での出来事。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>言語の選択を開きます</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>明るい配色に切り替え</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>ハイコントラストに切り替え</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>暗い配色に切り替え</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>来訪者に求める前に入力してください。</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>キオスクを開始できません。設定にエラーがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n件の案件に変更があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>判断待ちの案件を表示します</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>サインアウトします</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1さんは履歴を閲覧できますが、確認は行えません。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>確認の前にサインインしてください。</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>PIN が変更されたためサインアウトしました。新しい PIN でサインインしてください。</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>サインインの許可がなくなったためサインアウトしました。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>しばらく操作がなかったためサインアウトしました。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1さんがサインイン中</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>先頭に表示するものを変更できるのは、このキオスクの管理者だけです。</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>保存できませんでした。このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1を固定し、先頭に表示します。</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1の固定を解除しました。</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>サービスの状態。</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>各サービスの状態を表示します</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>%n文字超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>メモはそのまま残ります。変更も取り消しもできません。</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>メモを書き込めませんでした。もう一度試すか、このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>この確認について共有しておきたいこと</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>二つの入力が一致しません。両方とも入力し直してください。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN またはパスワード</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN またはパスワード(再入力)</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>サインイン不可</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>ロック中(残り%1)</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>最終利用: %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>利用履歴なし</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>%1さんの役割を%2に変更しますか？</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1さんのサインインを再び許可しますか？</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>%1さんのサインインを禁止しますか？</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>すべての担当者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>サインインを再び許可</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>サインインを禁止</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>PIN を変更</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>この PIN を設定</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>変更しない</translation>
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
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>何を確認しますか？</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>検索または数字キー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>確認できるもの</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>その他の確認</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>確認できるものがまだありません</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>該当する名前はありません</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>このキオスクの設定に証明書がありません。</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>すべて表示するには検索を消去してください。</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>よく使うもの</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>ほかの確認</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>すべての確認</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>ピクチャ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>最新の画像を表示しています。ほかにもあります。</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>このファイルを読み取れません。ドライブが取り外された可能性があります。</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>この画像は大きすぎます。%1 MB 以内にしてください。</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>この画像は送信できません。各辺%1ピクセル以内の完全な JPEG が必要です。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>JPEG ファイルが表示されます。画像の入ったドライブを接続し、戻ってもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>画像を選択済み</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>画像を選択済み</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>別の画像を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>最後の数字を消す</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>顔写真</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>ウォレットでスキャンするQRコード</translation>
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
        <translation>一覧で表示します</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>この記録を閲覧したことを書き込めなかったため、表示されません。</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>この記録は、変更または削除されたか読み取れないため、表示されません。ジャーナルを検証すると詳しく分かります。</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>読み上げ用の参照コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中の担当者</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>参照コード全体</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1(%2後)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1(不合格)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>共有された項目(名前のみ)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>確認の記録</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>この確認は別の窓口で行われました。メモと、本人について保存された内容はそちらにあります。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordListHead</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>最新の記録%n件(下に続きがあります)</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>すべて表示するにはフィルターを解除してください。</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>確認ごとに、結果だけが記録されます。共有された内容は記録されません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>確認を開始</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>記録を読み取れません。このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>全窓口の記録</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>全窓口: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>最初の画面に戻る</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>この窓口</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>全窓口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>共有データベースが応答しません。この窓口の記録だけを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>この窓口の記録が共有データベースに届いておらず、確認の%n件のステップが待機しています。キオスクの保守担当者は「records status」で原因を調べられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>サービスの保持内容をすべて表示</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>閲覧したことが書き込まれます</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>サービス側</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>サービス側の番号</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>サービスの一覧にありません。</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>ここでの記録</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>ここには記録がありません。</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>サービスの保持内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>サービス側</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: 検索</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>セッションを一覧表示できるサービスはありません。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>サービスに照会中です。</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>サービスの一覧には何もありません。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1件見つかりました</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>このサービスは一人分のセッションを一覧表示します。いずれかの欄に入力して検索してください。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>確認の基盤となるサービスと情報の新しさです。確認を行っていない間、数分ごとにサービスに照会します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>トークンの有効期限</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>サービスの時計</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>電子証明書の有効期限</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>最終照会</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照コード</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1作成(%n日前)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>作成日時の記載なし</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>信頼済み発行者のリスト</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>この端末のウォレットを開く</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>スマートフォンに同じコードが表示されることをお確かめください</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>これからの流れ</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>スマートフォンをご覧ください</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>メッセージが届いています。コードのスキャンもできます</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>スマートフォンでスキャン</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>カメラまたはウォレットアプリをコードに向けてください</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>スマートフォンで確定</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>共有する内容はご自身で選べます</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>すぐにここに表示されます</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに照会中…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>まもなくここにコードが表示されます。</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>スマートフォンに要求が届きました</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>スマートフォンをご覧になり、お選びください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>回答が届きました。</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>接続が中断されました。再試行中…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>このコードに代えて新しいコードを表示します</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>簡潔に</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>求める内容と保存内容を簡潔に表示</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>求める内容と保存内容を詳しく表示</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>まだ誰もサインインできません。最初の管理者を作成してください。</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>サインインしてください。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>名前と PIN が一致しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>試行回数が多すぎます。%1お待ちください。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>どなたがサインインしますか？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>サインインできる人</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN またはパスワード</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1、進行中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>記録を読み取れません。このキオスクの保守担当者に連絡してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>確認%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>遅れて届いた回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>回答の半数は%1以内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>過去7日間の日ごとの確認結果</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>今日の時間ごとの確認結果</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>週の推移</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>一日の推移</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>今日終了した確認はありません</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>この窓口で行った確認は、すぐにここに集計されます。</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>確認を開始</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>今日の概要</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>うまくいかなかった理由</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>各窓口が共有した確認は、すぐにここに集計されます。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>%1が確認</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>%1キー</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>固定済み</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照コード %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>来訪者への声かけ: 「%1」</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>専門家向けの詳細</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>判定に戻る</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>来訪者の役を演じる</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>模擬の端末がコードをスキャンします</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>模擬の来訪者が求められた内容を共有します</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>模擬の来訪者は共有しません</translation>
    </message>
</context>
</TS>
