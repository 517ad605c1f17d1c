<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>须由另一人确认</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>服务正在查看</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>等待访客</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>已在此批准</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>已在此拒绝</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>服务交由人工决定。</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>有一项必需的检查未执行。</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>有一条规则无法判定。</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>服务尚未作出决定。</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>服务再次等待访客。</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>服务已作出决定。其余部分由前台决定。</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>服务已不再识别该会话。</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>不再向服务查询。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>服务已确认</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>我们自行检查</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>目前已检查</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%2 项检查中有 %1 项通过</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%2 项检查中有 %1 项未通过</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>服务已检查</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>符合此凭证的规则</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>已被服务接受</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>凭证真实且未被吊销</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>签发方属于所要求的范围</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>正是所要求的凭证</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>所要求的内容已全部共享</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>此项检查未执行。</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>签发方的签名</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>身份证件真实</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>人脸与证件照片相符</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>人脸与参考照片相符</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>镜头前是真人</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>电话号码属于访客</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>电子邮件地址属于访客</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>证件与所填数据相符</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Aadhaar 登记系统</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>驾驶证登记系统（AAMVA）</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>数据登记系统</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>已由管理员批准</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>已由管理员未经检查批准</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>未通过；但管理员仍予批准</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>未通过；此项检查为可选</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>名与证件相符</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>姓与证件相符</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>姓名与证件相符</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>地址与证件相符</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>出生日期与证件相符</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>服务未说明由谁签发</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>服务未说明是否已吊销</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>已被签发方吊销</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>签发早于出示</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>服务仍予保存</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>服务已将其标记为删除</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>访客钱包的签名</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>服务的数据与所出示的一致</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>回应的是本次请求</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>服务的应答与所出示的内容指向同一请求</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>所出示的内容完整且可读取</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>签发方的签名，已在此验证</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>签发方在此受信任</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>由凭证的签发对象本人出示</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>回应的是本次请求，而非先前的请求</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>专为本验证方生成</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>在有效期内</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>重复陈述的内容前后一致</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>签发方的状态列表中未吊销</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>证件真实</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>证件真实，经人工确认</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>人脸比对</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>真人检测</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>数据比对</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>真人可能性</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>高度一致</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>中度一致</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>低度一致</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>不是已签名的令牌</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>其中一部分编码不正确</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>其中一部分不是 JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>含有无法读取的文本</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>同一成员出现两次</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>缺少必需的内容</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>某个成员的值不被允许</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>声明为未签名</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>签名方式不受支持</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>签名方式与密钥不匹配</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>要求了不受支持的功能</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>签名格式不受支持</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>同一内容出现在两个头部中</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>签名格式有误</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>签名不正确</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>其格式不受支持</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>无法读取密钥</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>密钥类型不受支持</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>密钥不是该类型的有效密钥</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>任何人都能用此密钥签名</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>密钥强度过低</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>密钥不是用于签名的</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>密钥未知</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>多个密钥同名</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>无法读取证书</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>证书无法追溯到受信任的颁发机构</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>有一份证书已过期</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>有一份证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>证书不适用于此用途</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>颁发机构无权为此名称作保</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>有一份证书强度过低</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>证书属于另一个签发方</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>有一份证书已被吊销</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>无法读取标识符</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>密钥未知：未为此类标识符配置解析器</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>未找到标识符</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>标识符已被其所有者撤回</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>无法读取含有密钥的文档</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>无法获取密钥</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>涉及的是另一个签发方</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>签发时间在未来</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>生成时间过久</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>类型与所要求的不同</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>是为另一个验证方生成的</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>是为另一个请求生成的</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>是签发给他人的</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>签发方不在受信任签发方列表中</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>列有该签发方的已签名列表已过期；请向终端负责人索取更新的列表</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>其中没有凭证</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>有一项披露无法读取</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>有一项披露不在签发方签名的覆盖范围内</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>有一项披露重复出现</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>使用了不受支持的哈希函数</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>是为其他数据生成的</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>钱包未对出示内容签名</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>签名所用的密钥并非凭证所指定的</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>已被暂停</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>其状态无效</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>无法获取状态</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>状态列表中没有此条目</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>无法读取状态列表</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>请求中的对应值在此未知</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>未说明有效期</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>凭证的一部分被隐去</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>服务未报告所出示名称的信息项</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>仅由服务提供，钱包未出示：%1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>未说明生成时间</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>凭证未说明签发给谁</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>凭证未与任何人的密钥绑定</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>未为其配置受信任的签发方</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>它指明了受信任的签发方，但其签名未经验证</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>凭证未指明状态列表</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>不支持的状态类型：%1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>自称是“%1”</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>由服务提供</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有变化</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>此处无记录</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>那边未列出</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>那边：%1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>此处：%1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>&quot;=&quot; 之后应有值</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>名称之后应为 &quot;=&quot;</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>&quot;=&quot; 之前应有名称</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>应为由字母、数字、- 和 _ 组成的名称，且每个括号都须闭合</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>应为由字母、数字、- 和 _ 组成的名称</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>应有多行文本的结尾（三个引号）</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>应为在同一行以引号结尾的文本；反斜杠须写两次</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>应为在同一行以引号结尾的文本</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>\u 之后应有字符</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>列表中应有 &quot;,&quot; 或 &quot;]&quot;</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>应为方括号中的列表</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>应为 &quot;,&quot; 或 &quot;}&quot;；花括号中的内容须在同一行内</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>此表以花括号写成，不能再添加成员</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>此处应为行尾</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>应为日期或时间</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>应为值：引号中的文本、数字、true、false、[ 或 {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>缺失；应为 %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>应为引号中的文本</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>应为非空文本</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>最多应为 %1 个字符，现有 %2 个</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>应为一行不含控制字符的文本</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>应为每种语言的文本，如 { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>应为语言代码，如 en 或 de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>由小写字母、数字和连字符组成的名称，最多 40 个字符</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>应为 %1；您是否想写 &quot;%2&quot;？</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>应为 true 或 false，不加引号</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>形如 &quot;https://host/path&quot; 的地址</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>应为不含用户名、密码、&quot;?&quot; 和 &quot;#&quot; 的地址</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>应为 https；只有 127.0.0.1、::1 和 localhost 才接受普通 http</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>应为方括号中的文本列表</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>一个表：一行 [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>应为一个表：一行 [%1]，其键写在下方</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>至少一个 %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>应至少有一个 %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>最多应为 %1 个，现有 %2 个</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>应为一个表：%1 或 { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>不是此表的键</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>不是此表的键；您是否想写 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>只有运行中的程序才会读取钥匙串</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>钥匙串在 5 秒内未响应；是否已锁定？</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>钥匙串中没有 verifier-kiosk 的此条目</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>无法读取钥匙串（%1）</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>该条目为空</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>此程序构建时未包含钥匙串支持</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>此环境变量未设置</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>没有此文件，或无法进入其所在文件夹</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>其他账户可以读取或更改此文件；请用以下命令修正：chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>大于 64 kB，不太可能是密钥</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>应为 env:NAME、file:PATH、keychain:NAME 或 credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>应填写 region，或者 base_url 和 token_url，不能两者都填</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>应为 %1 的区域</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>填写 region，或改填 base_url 和 token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>填写 region，或改填 base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>应为密钥的存放位置：&quot;env:NAME&quot;、&quot;file:PATH&quot;、&quot;keychain:NAME&quot; 或 &quot;credential:NAME&quot;；密钥本身不得写在此文件中</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>密码不得写在此文件中；请用 database_password 指明其存放位置</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>应为形如 &quot;postgresql://user@host/database&quot; 的地址</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>应为 true；不使用 TLS 时只接受本计算机上的数据库</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>没有 database 时不起作用</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>应填写 api_key，或者 client_id 和 client_secret，不能两者都填</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>API 密钥的存放位置，或改填 client_id 和 client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>无法读取：没有可读的文件 %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>应为 PEM 格式的证书文件</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>应为由小写字母、数字和连字符组成的名称，最多 40 个字符</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>应至少有一个表 [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>使用了两次；首次用于第 %1 行的类型</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>是文件夹；应为配置文件</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>大于 1 MB，不太可能是配置文件</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>一行中的点过多</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>值过多；最多读取 %1 个</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>应为 UTF-8 编码的文本</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>同一信息项中应有 format = &quot;date&quot;</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>重复要求</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>应为至少 %1 个字符的密钥；可用以下命令生成：openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd 未向此程序传递任何登录凭据</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>保存的天数</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>旁边应有 %1</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>应至少有一个信息项的 id</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>应为此类型所要求的信息项的 id</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>应为此类型所要求的信息项的 id；您是否想写 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>给访客的消息，写在此处或 [site] 中</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>应为服务的名称：没有 [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>应为服务的名称；您是否想写 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>&quot;%1&quot; 写了两次；第一次在第 %2 行</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>应为如下形式的一行：name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>无法将文件读取为 TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>大于 %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>应为形如 &quot;#1f4fbf&quot; 的颜色：# 加六位，0 至 9 和 a 至 f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>应为 PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>应为 JWK 格式的公钥或一组公钥</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>这是私钥；请自行保管，此处填写公钥</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>其凭证中给出的名称列表，如 &quot;did:web:…&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>&quot;%1&quot; 已属于另一个签发方</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1；您是否想写 &quot;%2&quot;？</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>应为一行文本、true、false 或数字</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>应为此类型所要求的信息项的 id</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>应为 true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>应为形如 2026-12-31 的日期</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>应为 true，或日期类信息项的 id</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>应为国家代码或英文国名；没有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>应为此类型所要求的凭证的类型</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>应恰为以下之一：%1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>应为以下之一：%1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>应为以下之一：%1；您是否想写 &quot;%2&quot;？</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>应为签发方的 id：没有 id 为 &quot;%1&quot; 的 [[issuers]]</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>应为签发方的 id；您是否想写 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>此列表签发于 %1，早于正在使用的列表（%2）</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>此列表未说明签发时间（iat）；正在使用的列表签发于 %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>已签名的列表，JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>列表签名者的公钥</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>条目 &quot;%1&quot; 的 id、名称或标识符不适合显示</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>签发方 &quot;%1&quot; 出现两次</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>服务会交付钱包所出示的内容，但未要求受信任的签发方：请添加 [[issuers]]，或在 required_checks 中加入 &quot;issuer-trusted&quot;</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>密钥绑定</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>头部：</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>载荷：</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>已披露：</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>签名：无</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>签名：%1 字节</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>此人脸以另一个姓名登记</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>此人脸可能在黑名单上</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>人脸照片质量过差</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>镜头前有不止一张人脸</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>人脸照片过亮</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>人脸照片过暗</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>所出示的证件互相矛盾</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>姓名与其他证件上的不同</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>未能识别证件</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>未能识别证件类型</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>正面与背面属于不同证件</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>证件的条形码与证件不符</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>证件的二维码与证件不符</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>无法读取到期日期</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>证件号码的格式不同寻常</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>个人号码的格式不同寻常</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>证件上有一个不可能的日期</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>无法拆分地址</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>国家与所填的不同</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>出生日期与所填的不同</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>姓名与所填的不同</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>性别与所填的不同</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>证件号码与所填的不同</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>国籍与所填的不同</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>地址与所填的不同</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>不接受此地址证明</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>地址证明过旧</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>地址证明无法使用</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>地址证明上未找到地址</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>姓名与身份证件上的不同</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>各地址证明上的姓名不同</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>证件照片质量过差</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>证件可能被篡改</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>证件的语言不受支持</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>无法读取签发日期</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>验证码输错次数过多</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>该电话号码有欺诈记录</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>该电话号码是网络号码</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>该电话号码是一次性号码</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>该电话号码曾被他人使用</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>该电子邮件地址是一次性地址</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>该电子邮件地址无法接收邮件</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>该电子邮件地址曾被他人使用</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>同一网络地址曾被他人使用</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>同一手机曾被他人使用</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>手机隐藏了其位置（VPN 或 Tor）</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>手机位于不被接受的国家</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>无法查询登记系统</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>登记系统只有部分数据</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>登记系统中没有这些数据</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>找到的条目：%1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>登记系统中无匹配</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>登记系统中部分匹配</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>登记系统中完全匹配</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>来自数据中心</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>一次性号码</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>网络号码</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>一次性地址</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>无法接收邮件</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>出现在泄露的数据中</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>通过 VPN 或 Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>证件芯片</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>真人</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>人脸与证件照相符</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>监控名单</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>手机的位置与网络</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>官方登记系统</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>仍须人工查看</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>须重做</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>未读取芯片</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>芯片签发方的签名</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>芯片上的数据未被更改</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>应答来自 Didit 沙箱：并未真正检查任何内容</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>由人工在 Didit 控制台中批准</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>验证时间过久</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>有一张图片无法获取</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>不接受此类证件</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>证件上未找到照片</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>该证件在黑名单上</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>此人年龄过小</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>无法读取年龄</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>镜头前没有人脸</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>人脸是照片或面具</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>此人脸在黑名单上</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>此人可能以另一个姓名登记</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>此人脸可能以另一个姓名登记</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>无法读取证件的二维码</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>无法读取证件的条形码</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>未找到证件的机读码</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>机读码的校验位不正确</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>机读码与印刷文字不同</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>证件上的数据互相矛盾</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>无法读取姓名</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>无法读取出生日期</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>无法读取证件号码</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>拍摄的是屏幕而非证件</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>出示的是复印件而非证件原件</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>证件照被更改</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>不能确定当时是否有真人在场</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>人脸与证件照不同</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>没有可供人脸比对的证件照</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>此人可能在监控名单上</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>无法验证证件的芯片</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>无法检查芯片的签发方</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>芯片与印刷文字不同</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>该电子邮件地址出现在泄露的数据中</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>该电子邮件地址在黑名单上</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>该电话号码在黑名单上</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>手机所在国家与证件的签发国不同</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
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
        <translation>会话</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>钱包出示的内容</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>服务未交付其中任何内容。</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · 头部</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · 载荷</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · 披露</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>无签名</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>%1 字节的签名</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>请致电终端负责人，并念出参考代码。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>请重试。如果再次发生，请致电终端负责人，并念出参考代码。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>请等待 %1 分钟后重试。</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>终端未能连接到验证服务。</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>请检查本终端的网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>服务未及时应答</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>验证服务可以访问，但应答耗时过长。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>应答尚未完整，连接就已结束。</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>请检查本终端的网络，然后重试。</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>服务未能证明其身份</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>验证服务的证书不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>服务未允许本终端接入</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>验证服务拒绝了终端自身的用户名或密码。</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>本终端无权执行此操作</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>验证服务认识本终端，但不允许它执行此项核验。</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>它在服务中需要以下角色之一：%1。</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>服务不识别此请求</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>该请求已不存在，或服务的设置与本终端不一致。</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>服务要求稍候</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>服务未接受请求</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>此项核验所要求的内容与验证服务的设置不符。</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>服务出现问题</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>验证服务报告了其自身的错误。</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>服务指向了别处</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>验证服务将终端引向另一个地址。终端不会跟随。</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>验证服务发送的内容超出本终端可接受的范围。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>无法读取应答</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>验证服务的应答方式本终端无法理解。未验证任何内容。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>缺少终端的密码</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>在本计算机上无法读取用于验证服务的密码。</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>本终端的设置有误</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>以目前的设置，终端无法工作。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>此项核验在开始前需要“%1”。该内容未填写，或服务不识别。</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>请重试：表单会保留已填写的内容，供您更正。</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>无法记录此项核验</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>终端必须为每次核验保存记录，但未能写入。未经记录的内容不会显示。</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>终端出错</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>本程序内部发生错误。未验证任何内容。</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>本终端没有网络</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>此前台的计算机未连接任何网络，因此无法向任何服务查询。</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>我现在暂时无法核验。请稍等，我再试一次。</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>我现在暂时无法核验。您方便用其他方式出示吗？</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流程</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>个人或企业</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>会话类型</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>其他系统中的编号</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>用户 id</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>无法读取条目 %1。</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>条目 %1 不在其位置上：有条目缺失、重复或被移动。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>条目 %1 与其前一条目不衔接。</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>条目 %1 被更改，或不是由本前台写入的。</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>条目 %1 的检查点被更改，或不是由本前台写入的。</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>条目 %1 与生成其检查点时的不是同一条。</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>自条目 %1 起的末尾部分缺失。</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>条目 %1 所述的记录被更改。</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>条目 %1 所述的记录已消失，且没有任何内容说明由谁移除。</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>条目 %1 处有一条审计日志未提及的记录。</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>条目 %1 称移除了一些记录，但缺失的是另一些。</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>随条目 %1 的记录一起保存的内容被更改。</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>随条目 %1 的记录一起保存的某些内容已消失，且没有任何内容说明由谁清除。</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>保存了某些没有任何记录提及的内容。</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>条目 %1 所述的备注或决定被更改。</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>条目 %1 所述的备注或决定已消失，而其记录仍在。</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>有一条审计日志未提及的备注或决定。</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>条目 %1 所述记录的个案，其开放或结案状态与审计日志不符。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>本计算机没有网络：没有网线、没有 Wi-Fi、没有地址。屏幕显示*前台离线*。</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>网线被拔出、Wi-Fi 超出范围，或路由器已关闭。</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>检查网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>查看计算机自身的网络设置；与服务无关。</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>找不到或无法连接服务的主机。</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>网线、Wi-Fi、防火墙、代理，或地址输入有误。</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>检查网络，然后重试。</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>在本计算机上，对配置中的 `base_url` 执行 `curl -I`。</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>服务接受了连接，但未及时给出完整应答。</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>网络缓慢或服务繁忙。</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>如果持续如此，请查看运行日志中的毫秒数和服务的状态页。</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>连接在应答之前或应答过程中结束。</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>Wi-Fi 不稳定，或有代理或防火墙切断连接。</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>重试。等待访客期间，终端会自动重新连接。</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>让到服务主机的连接绕过代理。</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>服务未能证明其身份：其证书不受信任、属于另一主机，或已过期。未发送任何内容。</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>您自己的代理解开了 TLS、本计算机的时钟有误，或有人在中间拦截。</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>致电管理员。重试没有帮助。</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>检查计算机的日期；如使用自有的颁发机构，请为该服务单独设置 `ca_file`。此项检查无法关闭。</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>服务不接受终端的客户端 id 和密钥。退出代码 77。</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>密钥已更改或输入有误、`client_id` 错误、`auth_method` 错误、环境错误。</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>致电管理员。</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>重新保存密钥；将 `auth_method` 与应用程序的设置进行比较。</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>服务认识终端，但禁止其请求的操作（403）。退出代码 77。</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>应用程序缺少角色；使用 PingOne 时也可能是 `environment_id` 错误。刚刚授予的角色可能需要几分钟才能生效。</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>参见 [PingOne Credentials](services/pingone-credentials.md) 的第 3 步。</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>服务不识别该地址或会话（404）。</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>跟进过程中：会话已被移除；开始时：`base_url` 或环境错误。</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>重试；如果再次出现，请致电管理员。</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>将 `region` 或 `base_url` 以及各 id 与服务进行比较。</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>短时间内请求过多（429）。</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>许多终端或其他程序共用该服务的限额。</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>按页面所示的时间等待，然后重试。</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>查看服务的用量页面；申请更高的限额。</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>服务不接受所请求的内容（另一个 4xx 状态，位于参考代码末尾）。</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>凭证类型或信息项的名称与服务中的写法不同，或某个选项的值不被服务允许。</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>致电管理员。其他类型可能仍可使用。</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>将 `type`、信息项的 `id`、`issuers` 以及提供方自有的键与服务进行比较。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>服务自身出现问题（5xx 状态，位于参考代码末尾）。</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>一分钟后重试。</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>查看服务的状态页；联系其支持时请提供服务的参考代码。</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>服务将终端引向另一个地址（3xx）。终端从不跟随，否则会将令牌一并带走。</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>网络有登录页面，或 `base_url` 已过时。</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>在本计算机的浏览器中打开该地址；更正 `base_url` 或 `token_url`。</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>应答超出终端可接受的大小，未读取完毕。</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>应答的不是服务而是中间设备，或凭证含有非常大的图片。</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>只要求您需要的信息项。</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>无法理解应答。无论访客的钱包如何显示，均未验证任何内容。</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>收到的是代理的网页而非服务的应答，或服务已更改。</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>运行日志会指出缺失或错误的字段。请连同版本（`verifier-kiosk --version`）一起报告。</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>无法读取配置所引用的密钥。退出代码 78。</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>未为此程序设置环境变量、文件已移走或可被他人读取、钥匙串已锁定。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>以终端自己的账户运行 `verifier-kiosk-cli check-config`，它会说明是哪一个以及原因。参见[密钥](configuration.md#secrets)。</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>配置文件有误或无法读取。退出代码 78。终端不会启动，也不会改为运行演示。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` 会列出每个错误及其行号。参见[配置](configuration.md)。</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>请求需要前台填写某些内容，但未填写或服务不识别（没有该用户、没有已启用的钱包）；页面会指明。</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>重试：表单会保留已填写的内容；在那里更正。</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>终端为每次核验保存[记录](records.md)，但未能写入：`START` 表示在询问访客之前，`RESULT` 表示应答已经到达时。没有记录的结论不会显示。退出代码 74。</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>磁盘已满或为只读、文件夹属于他人，或其数据库已损坏。</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>致电管理员；在此期间用其他方式核验。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` 会说明文件夹的问题。设置 `required = false` 时仍会显示结论，并标记为*未记录*。</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>本程序的缺陷，或演示的模拟器无法启动。未验证任何内容。</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>连同运行日志和版本（`verifier-kiosk --version`）一起报告。</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>没有问题：凭证验证成功。</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>服务查看了所出示的内容但未接受：证件不真实、人脸不符，或凭证已被吊销。</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>用其他方式核验。只有当手机上的某一步出错（例如照片模糊）时，重试才有帮助。</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>访客选择不共享，服务也如此说明。</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>提供其他方式；没有人必须共享。</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>访客谢绝，或服务未接受所共享的内容。有些服务对两者使用同一个词：PingOne Credentials、nChain Identity 和 Universal OID4VP。</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>询问访客是否已共享，并再试一次。否则使用其他证件。</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>如果无人能通过，则签发方不在接受之列，或服务自身的检查未通过。</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>服务未经自身检查即结束（PingOne Verify：`NOT_REQUIRED`）。对访客一无所知。</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>用其他方式核验。</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>验证策略不要求任何检查；请更改，或在类型中指定另一个策略。</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>服务无法独自决定；须由人工查看。终端自行发现的问题，例如凭证与所要求的不同或缺少信息项，仍为*未通过*。</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>遵循贵单位的复核规定。不要视为验证成功。</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>服务称 &quot;verified&quot;，但未交付凭证。</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>如果持续如此，说明钱包与服务不兼容；请向服务方报告。</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>所共享的凭证类型与所要求的不同。</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>要求正确的凭证并重试。</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>如果凭证正确，请将配置中的 `type` 与服务自身的名称进行比较。</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>此类型必需的一个信息项未共享；页面会指明。</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>请访客共享该信息项，然后重试。</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>如果没有人的凭证包含它，请更正信息项的 `id` 或设置 `required = false`。</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>凭证曾经有效，但已过期。</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>要求出示有效的凭证。</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>如果凭证仍有效，请检查本计算机的日期。</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>所共享的内容不符合此类型的某条规则（`rules`，或信息项的 `must_be`），例如访客未满 18 岁。页面会指明规则。</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>按贵单位的规定决定；凭证本身没有问题。</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>规则的说明见[配置](configuration.md#typesrules-what-is-accepted)。</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>某一项检查未通过，可能是服务的检查，也可能是终端自身的检查；页面会显示是哪一项。</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>不要视为验证成功。使用其他证件。</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>此类型必需的一项检查（`required_checks`，或[默认要求的检查](configuration.md#required-checks)）未执行或无法执行：例如签发方的密钥未知。页面会说明原因。结果为*未通过*，或在 `when_not_checked = &quot;review&quot;` 时为*需人工复核*。</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>不要视为验证成功。重试，或使用其他证件。</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>页面的最后一组以及 `verifier-kiosk-cli verify --json` 的 `checks` 会说明每项检查未执行的原因。如果服务从不交付该检查所需的内容，请不要要求它。</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>所共享的内容无法显示此类型的某条规则是否满足：出生日期没有日、国家无人知晓，或两项陈述互相排斥。结果为*未通过*，或在 `when_cannot_tell = &quot;review&quot;` 时为*需人工复核*。</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>要求出示能显示这一点的其他证件。</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>如果有效凭证也出现这种情况，请将规则的信息项与服务交付的内容进行比较。</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>无人在规定时间内回应请求，或服务结束了请求。未共享任何内容。</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>访客需要更长时间、改变了主意，或没有能够应答的钱包。</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>待访客准备好钱包后重试，或用其他方式核验。</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>如果经常发生，请为该类型设置更长的 `time_limit`；服务自身的限制依然有效。</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>启动时，读取配置期间</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>登录服务期间</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>请求会话期间：未显示二维码</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>等待访客期间</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>读取访客所共享内容期间</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>在服务中结束会话期间；前台无需任何操作</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>出现故障时，终端会显示形如 `START-TIMEOUT` 的参考代码。前台人员将其念出；本页说明其含义。</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = 何时发生、发生了什么，以及在能提供更多信息时服务的 HTTP 状态。</translation>
    </message>
    <message>
        <source>when</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>运行日志（标准错误输出）包含更多信息：方法、主机、路径、状态、毫秒数和参考代码。其中不含信息项、令牌、密钥、代码或链接。如果服务为其支持部门提供了 id，故障页面会显示：致电时请告知。</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` 可在命令行中重复一次验证。</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>结论的原因</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>非绿色的结论会说明原因。这不是终端的故障：核验本身正常工作。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 响应缓慢</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 无法工作</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 拒绝本终端</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>拒绝本终端的登录凭据</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n 个服务未就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>时钟有误</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>有一份证书即将到期</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>所有服务均已就绪</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>核验可以进行，但耗时较长。如果持续如此，请检查本计算机的网络。</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>本计算机与服务的时钟不一致。请设置本计算机的日期和时间。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>服务的证书即将到期。须由服务运营方续期。</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>与此处一致</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>比本计算机快 %1</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>比本计算机慢 %1</translation>
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
        <translation>与证件一致；多种写法以 | 分隔</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>年-月-日，例如 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>含国家代码，例如 +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>可用 | 分隔多个：由访客选择一个</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考照片</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>base64 编码的 JPEG 图片</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>访客账户的电子邮件地址</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>访客的编号</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>访客的用户名</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>可留空：届时会新建用户</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>访客钱包的 id</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>接收消息的安装实例（UUID）</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>出生日期（年-月-日）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>含国家代码的电话号码</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>服务中没有此次核验的数据：数据在决定后保存 30 分钟。</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>服务未交付某张图片。</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>服务未交付其检查的得分。</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>未检查任何内容：服务不要求检查。</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>由服务的管理员人工批准。</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>由服务的管理员人工批准；未查看任何证件。</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>执行核验</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>执行核验、复核并作出决定</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>全部权限，包括操作员和设置</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>可查看一切，不可更改</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>名称须含有字母，最多 %1 个。</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>已有同名人员。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>这是别人最先会尝试的之一。请另选一个。</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>已没有此名称的人员。</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>必须保留至少一名可以管理的人员。请先将他人设为管理员。</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>有人抢先一步：已经有操作员了。</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>您已无权更改谁可以登录。</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>至少 %1 位数字，或至少 %2 个字符的密码。</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>请选择要核验的内容。</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1：正在向服务查询。</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1：二维码已显示在屏幕上。访客现在可以扫描。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
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
        <translation>已开始</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>二维码已显示在屏幕上</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>手机已收到请求</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>访客已应答</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>结论已得出</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>未得出结论即结束</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>服务改变了决定</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>演示：此处内容均非真实</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考代码</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>应答将在 %1后从此屏幕消失。</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>我们要求整个凭证。</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>我们要求：%1。</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>您共享的内容不会被存储。</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>您共享的其他内容不会被存储。</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>我们会将%1的首尾字符保存 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>我们会将%1的数字指纹保存 %n 天，不保存其内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>我们会将%1保存 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>在 %n 天内可凭%1再次找到此次核验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>其中一部分会保存一段时间。</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>我们要求：%1以及更多内容。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>“%1”存在</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1：以下之一 %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>年满 %1 岁</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>不超过 %1 岁</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>在 %2 年满 %1 岁</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>在 %2 不超过 %1 岁</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>未过期；宽限天数：%1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>由此处接受的签发方签发</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>全部满足：%1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>满足其一：%1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>相关凭证未共享。</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>“%1”未共享。</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>“%1”的内容不符。</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>访客年龄较小。</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>访客年龄较大。</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>所共享的内容均未说明访客的年龄。</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>出生日期不完整，因此年龄无法确定。</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>所共享的年龄信息自相矛盾。</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>“%1”不是合理的日期。</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>“%1”不是完整的日期。</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>其日期已过。</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>凭证未说明何时到期。</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>服务未说明由谁签发。</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>来自另一个签发方。</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>列有其签发方的已签名列表已过期；请向终端负责人索取更新的列表。</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>“%1”不是此处已知的国家。</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>“%1”是另一个国家。</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>没有一个备选项符合。</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>仅由服务提供；钱包未出示。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>演示：此处内容均非真实</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成于 %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>访客用手机扫描二维码。</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>手机已收到</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>访客在手机上决定。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核验中</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>结果会自动显示。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证成功</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>请继续接待访客。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>请勿依赖此结果。请用其他方式核验。</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>需人工复核</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>请先询问主管，然后再继续。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>请提供其他核验方式。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>待访客准备好钱包后重试。</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>无法核验</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>请在手册中查找参考代码。</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>前台离线</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>请检查本终端的网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>访客准备好后请重新开始。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>我没能完成这次核验。可以请您出示其他凭证吗？</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>刚才没有完整传过来。我们再试一次好吗？</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>服务称：“%1”。</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>未被服务接受</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>服务检查了所出示的内容，但未接受。</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>请用其他方式核验。只有当手机上的某一步出错时，重试才有帮助。</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>未检查任何内容</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>服务未经自身检查即结束，因此对访客一无所知。</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>请用其他方式核验，并致电终端负责人。</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>已谢绝或未被接受</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>访客在手机上谢绝，或服务未接受所共享的内容。服务未说明是哪一种。</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>请询问访客是否有意共享。若是，请重试；否则请用其他方式核验。</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>访客选择不共享</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>请求在手机上被谢绝。未向您共享任何内容。</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>这是访客的权利。请提供其他核验方式；如果是误操作，请重试。</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>没关系。您方便用其他方式出示吗？</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>须由人工决定</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>服务无法自行决定。</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>请将所共享的内容与访客本人对照，并先询问主管，然后再继续。</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>请稍等，我请同事来看一下。</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>未共享任何内容</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>服务报告成功，但未交付凭证。没有凭证就没有验证任何内容。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>请重试。如果再次发生，请致电终端负责人。</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>共享了另一种凭证</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>所共享的内容不是此项核验所要求的。</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>此项核验要求“%1”，但未共享。</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>请访客在钱包中选择正确的卡片，然后重试。</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>刚才是另一张卡片。请您选择另外那张好吗？</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>有内容未共享</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>“%1”为必需，但未共享。</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>请访客共享请求中列出的全部内容，然后重试。</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>凭证已过期</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>据服务所能判断，所共享的内容真实，但其日期已过。</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>请访客出示仍然有效的凭证，或用其他方式核验。</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>这张卡片已过期。您有更新的吗？</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>此处不接受</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>据服务所能判断，所共享的内容真实，但不符合本前台的规则“%1”。</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>请按本前台的规则处理，或用其他方式核验。</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>很抱歉，我不能接受这个。可以请您出示其他凭证吗？</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>有一项检查未通过</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>此项检查未通过：“%1”。</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>请勿依赖此凭证。请用其他方式核验。</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>有一项必需的检查未执行</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>本前台依赖检查项“%1”，但该检查无法执行。</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>有一条规则无法判定</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>所共享的内容无法显示是否满足本前台的规则“%1”。</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>请访客出示能显示这一点的其他内容，或用其他方式核验。</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>仅凭这张卡片我无法判断。可以请您出示其他凭证吗？</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>本前台的密钥</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>供审计员使用的密钥文件</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最近的检查点</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>正在验证… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>无法读取审计日志。请致电终端负责人。</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不完好</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>审计日志是否完好？</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>本前台发生的一切都会写入审计日志，其中每个条目均已签名并指明前一条目。验证可发现任何更改、缺口和移除。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>本前台的审计日志</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>供在别处证明</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>请将最近的检查点保存在本终端无法写入的地方。此后若有人移除审计日志的末尾，便会被发现。</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>将检查点另存为文本</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>条目：%1 · 记录：%2 · 检查点：%3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>正在写入决定。</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>未作出决定：个案已结案。请返回列表。</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>您已作过此决定。须由另一人确认。</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>未作出决定：您已无权决定个案。</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>个案保持开放：%1%2（%3）</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>在前台验证</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已历时</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>服务应答的记录</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>提议：%1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>服务的应答</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>已不再识别该会话。</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部个案</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>需要填写备注。备注随个案保存，不可更改。</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>决定此个案</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>验证记录保持不变；您的决定列于其旁。</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>批准此个案</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>拒绝此个案</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>会先告知 %1。</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>该决定在本前台有效；不会告知服务。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待决定的事项</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>需人工复核的内容会出现在这里，直到有人作出决定。</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>等待中（%1）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>已历时 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>无法显示此个案：无法读取，或无法记下您的查看。请重试，或致电终端负责人。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>仅显示 %2 个字符中的前 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>已验证的详细信息</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>仅显示前 %1 行</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>设置中的错误</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>本终端的设置中有一处错误</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>本终端的设置中有 %1 处错误</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>参考代码 %1。详见手册：各项设置见“配置”，参考代码见“故障”。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>验证成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>待复核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>已谢绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>无法核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>演示 · 模拟的服务和人员 · 此处内容均非真实</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>%1 后清除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>这是什么意思</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>从手册返回</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>致终端负责人</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考代码 %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>专家详情</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · 无人回应请求</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>请求在整个时限内保持开放，但没有手机作出应答。未共享任何内容。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>待访客准备好钱包后重试，或用其他方式核验。</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>请告诉访客：“%1”</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>二维码已失效。要给您显示一个新的吗？</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考代码 %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>发生了什么以及如何处理</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>磁盘空间不足。未写入文件。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>无法读取记录。未写入文件。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>已写入 %1 条记录…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>已保存 %1 条记录：%2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。未写入文件。</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>用于电子表格。</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>由本前台签名：持有其公钥者可证明内容未被更改。</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>供阅读和打印：摘要，每条记录一行。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>将这些记录保存为文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>已签名（JSON）</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FailurePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考代码 %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>服务自身的参考代码：%1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>请告诉访客：“%1”</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and how often it happened</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>在列表中显示</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is filtered by and what is chosen: &quot;Outcome: Verified&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…至…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部核验</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部服务</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>任意前台</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>关闭选项</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>打开选项</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>参考代码、核验、原因…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>更少筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>目前还没有人可以登录</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>本终端的负责人将成为首位管理员，并可添加其他人员。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>成为管理员</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>请在询问访客之前填写。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>过长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>看起来不正确。请检查。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>%1 的标志</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>部分隐藏</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>以指纹形式</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>以人员指纹形式</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>已清除或已到期</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>仅保存指纹，用于再次查找</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>显示所保存的值</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>隐藏所保存的值</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>无法记下您的查看，或无法读取这些值；不显示任何内容。请致电终端负责人。</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>您的查看会写入审计日志。</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>所保存的个人信息</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>先前的二维码收到了应答。要使用吗？</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>收起链接</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>显示完整链接</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>只有操作员可以关闭程序。</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>请先返回首页，再关闭程序。</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>本前台发生的事</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>复核：本前台发生的事。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>打开语言选择</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>切换为浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>切换为高对比度</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>切换为深色</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>请在询问访客之前填写。</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>终端无法启动。其设置有错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n 个个案有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>显示待决定的事项</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 可以复核，但不能执行核验。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>请先登录，再进行核验。</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>由于您的 PIN 已更改，您已退出登录。请用新的 PIN 登录。</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>由于您已无权登录，您已退出登录。请询问管理员。</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>由于前台一段时间无人操作，您已退出登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 已登录</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>只有本终端的管理员可以更改排在最前的内容。</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>无法保存。请致电终端负责人。</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 已置顶，排在最前。</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 已取消置顶。</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>服务：运行状况。</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>显示每个服务的状况</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>超长 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>备注保持不变：不可更改或撤回。</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>无法写入备注。请重试，或致电终端负责人。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>关于此次核验，其他人应当了解的内容</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>两次输入不一致。请重新输入两次。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 或密码</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>再次输入 PIN 或密码</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>不可登录</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>上次登录：%1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>将 %1 的角色改为%2？</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>允许 %1 重新登录？</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>禁止 %1 登录？</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>全部操作员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>允许重新登录</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>禁止登录</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>另设 PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>设置此 PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>您要核验什么？</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>搜索或按数字键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>可核验的内容</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>更多核验</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>尚无可核验的内容</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>此处没有该名称的内容</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>本终端的设置未列出任何凭证。</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>清除搜索即可重新看到全部内容。</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>最常用</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>其他核验</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部核验</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>这些是最新的图片；还有更多。</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>无法读取此文件。其存储设备可能已被拔出。</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>此图片过大：最大 %1 MB。</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>此图片无法发送：须为完整的 JPEG，每边不超过 %1 像素。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>此处没有图片</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>显示 JPEG 文件。请插入存有图片的存储设备，返回后重试。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>已选择图片</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>已选择图片</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>选择其他图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>肖像照</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>供钱包扫描的二维码</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReasonRow</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>what went wrong, its reference, and how often</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>在列表中显示</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>无法记下您对此记录的查看，因此不予显示。</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>不显示此记录：它已被更改、移除或无法读取。验证审计日志可了解更多。</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>供念出的参考代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录者</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>完整参考代码</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1（%2后）</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1（失败）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>已共享的内容（仅名称）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>此次核验由另一前台执行。其备注及所保存的个人信息都在那里。</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>最新的 %n 条记录，下方还有更多</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>清除筛选即可重新看到全部记录。</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>每次核验都会留下一条记录：只记结果，绝不记录所共享的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>进行核验</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>无法读取记录。请致电终端负责人。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>所有前台的记录</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>所有前台：%1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首页</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>本前台</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>所有前台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>共享数据库没有响应。仅显示本前台的记录。</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>本前台的记录未能到达共享数据库，有 %n 个核验步骤在等待。终端负责人可用“records status”查明原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>显示服务保存的全部内容</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>您的查看已被记下</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>在服务中</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>其自身编号</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>服务未列出。</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>此处的记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>此处没有相关记录。</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>服务保存的内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>在服务中</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1：搜索</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>没有任何服务列出其会话。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>正在向服务查询。</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>服务在此未列出任何内容。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>一次搜索</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>此服务列出单个人员的会话。请填写其中一个字段并搜索。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>核验所依据的服务及其信息的时效。无人核验时，每隔几分钟查询一次服务。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>令牌有效期至</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>其时钟</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证书有效期至</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>上次应答</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>上次查询</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考代码</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>生成于 %1（%n 天前）</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>未说明生成时间</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>受信任签发方列表</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>在此设备上打开钱包</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>手机须显示相同的代码</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>接下来的步骤</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>请看您的手机</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>手机收到了消息；也可扫描二维码</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>请用手机扫描</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>将手机相机或钱包应用对准二维码</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>在手机上确认</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>由您选择共享哪些内容</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>结果会立即显示在这里</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在向服务查询…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>二维码稍后显示在这里。</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>您的手机已收到请求</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>请查看手机并在手机上决定。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>核验中…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>已收到应答。</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>连接中断，正在重试…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新二维码</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>显示新二维码以替换当前的</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>收起有关所要求和所保存内容的说明</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>更多有关所要求和所保存内容的说明</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>目前还没有人可以登录。请创建首位管理员。</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>请登录。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>姓名与 PIN 不匹配。请重试。</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>尝试次数过多。请等待 %1。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>谁要登录？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>输入您的姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>可在此登录的人员</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 或密码</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，进行中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>无法读取记录。请致电终端负责人。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 次核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n 个迟到的应答</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>半数应答在 %1内收到</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>最近七天每天的核验结果</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>今天每小时的核验结果</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>一周走势</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>一天走势</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>今天尚无已结束的核验</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>本前台的每次核验都会立即计入这里。</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>进行核验</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>今日概览</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>未成功的原因</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>各前台共享核验后，会立即计入这里。</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>由 %1 核验</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考代码 %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>请告诉访客：“%1”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>专家详情</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>返回结论</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>扮演访客</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>模拟手机扫描二维码</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>模拟访客共享所要求的内容</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>模拟访客不共享</translation>
    </message>
</context>
</TS>
