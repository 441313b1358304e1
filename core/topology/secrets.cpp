#include "core/topology/secrets.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::secrets {

namespace {

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

/// Words that make a name one of a secret, wherever they stand in it.
const QString telling = QStringLiteral(
    "pass[_-]?(?:word|wd|code|phrase)|pas+w|pswd|kennwort|requirepass|pgpass|secret|token|credential|authorization|"
    "cookie|hmac|(?:api|access|private|crypto|ssh|enc|encryption|role|account)[_-]?key|jwt_keys|masterauth");
/// Words that do so at its end.
const QString closing = QStringLiteral(
    "(?<![a-z0-9])(?:pass|pwd|pw|pin|psk|salt|otp|totp|auth_pass|key_asymmetric|key_id|pk_list)|_auth|[_.-]keys?|"
    "nginx_users|(?-i:[a-z0-9](?:Pass|Pwd|Salt|Keys?))|(?:totp|otp|key)_seed|seed_phrase|mnemonic|webhook(?:_url)?");
/// What only tells about a secret, at its end.
const QString about = QStringLiteral("_enc|_encryption|_enabled|_script|_file|_path|_validity|_policy|_algorithm");

void add(std::vector<Range>& ranges, const QString& text, const QRegularExpression& pattern)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        ranges.push_back({match.capturedStart(group), match.capturedEnd(group)});
    }
}

} // namespace

std::vector<Range> merged(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::begin);
    std::vector<Range> result;
    for (const Range& range : ranges) {
        if (!result.empty() && range.begin <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

bool isName(QStringView name)
{
    static const QRegularExpression secret(QStringLiteral("(?:%1)|(?:%2|^keys?)$").arg(telling, closing), ignoringCase);
    static const QRegularExpression harmless(QStringLiteral("(?:%1)$").arg(about), ignoringCase);
    return secret.match(name).hasMatch() && !harmless.match(name).hasMatch();
}

bool isPairName(QStringView key)
{
    static const QStringList names{QStringLiteral("name"), QStringLiteral("key"), QStringLiteral("var"),
                                   QStringLiteral("variable"), QStringLiteral("env")};
    return names.contains(key, Qt::CaseInsensitive);
}

bool isPairValue(QStringView key)
{
    static const QStringList values{QStringLiteral("value"), QStringLiteral("val"), QStringLiteral("content"),
                                    QStringLiteral("default")};
    return values.contains(key, Qt::CaseInsensitive);
}

/// A secret that is an ordinary word ("pigsty", "test") can't be told from that word.
bool isTelling(const QString& secret)
{
    constexpr qsizetype least = 6;
    return secret.size() >= least && !std::ranges::all_of(secret, [](QChar c) { return c.isLower(); });
}

namespace {

using Patterns = std::vector<QRegularExpression>;

Patterns made(std::initializer_list<QString> texts)
{
    Patterns patterns;
    for (const QString& text : texts)
        patterns.emplace_back(text, ignoringCase);
    return patterns;
}

/// What is assigned to the name of a secret, in whatever language.
const Patterns& assignments()
{
    const QString word =
        QStringLiteral("(?:[\\w.-]*(?:%1)[\\w.-]*+|[\\w.-]*(?:%2))(?<!%3)").arg(telling, closing, about);
    const QString name =
        QStringLiteral("(?<![\\w.-])") + word; // from its beginning on: long texts cost no more than short
    // Quotes and brackets around what is assigned stay; inside of quotes, quotes have a backslash before them.
    const QString quoted = QStringLiteral("(?:\\\\?\"([^\"\\\\\\n]+)\\\\?\"|'([^'\\n]+)'|%1)");
    const QString bare = quoted.arg(QStringLiteral("([^\\s\"']+)"));
    const QString inJson = quoted.arg(QStringLiteral("([^\\s\"',;|(){}\\[\\]]+)"));
    static const Patterns all = made(
        {name + QStringLiteral("\\\\?[\"']?\\s*:\\s*") + inJson, name + QStringLiteral("[\"']?\\s*=\\s*") + bare,
         name + QStringLiteral("\\\\?[\"']?\\s*[:=]\\s*(?:\\[([^\\]\\n]+)\\]|\\{([^{}\\n]+)\\})"), // several
         name + QStringLiteral("\\s*:\\s*[|>][^\\n]*\\n[ \\t]+([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)"),   // a block in a block
         QStringLiteral("--?") + word + QStringLiteral("[= ]+") + bare,
         QStringLiteral("\\b(?:name|key)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?") + word +
             QStringLiteral("\\\\?[\"']?[\\s,]+\\\\?[\"']?value\\\\?[\"']?\\s*[:=]\\s*") + inJson});
    return all;
}

const Patterns& inAddresses()
{
    static const Patterns all = made(
        {QStringLiteral("://[^\\s:/@\"']*:([^\\s\"']+)@"),                               // scheme://user:PASSWORD@host
         QStringLiteral("://([\\w-]{16,})@"),                                            // scheme://TOKEN@host
         QStringLiteral("(?<![\\w/:@.-])[\\w.+-]+:([^\\s@:/\"']+)@(?!sha\\d)[\\w\\[(]"), // user:PASSWORD@host
         QStringLiteral("(?:[?&;]|^)(?:[\\w-]*sig(?:nature)?|auth|key|code|pwd|pass)=([^&\\s\"'#]+)"), // a query's
         QStringLiteral("/(?:web)?hooks?(?:b2)?/([^\\s\"']+)"), QStringLiteral("hooks\\.slack\\.com/\\w+/([^\\s\"']+)"),
         QStringLiteral("/bot(\\d+:[\\w-]{20,})")}); // Telegram's
    return all;
}

const Patterns& inCommands()
{
    static const Patterns all =
        made({QStringLiteral("\\bcurl\\b[^\\n]*\\s(?:-u|--user)[= ]*[^\\s:\"']+:([^\\s\"']+)"),
              QStringLiteral("\\bsshpass\\s+-p\\s*([^\\s\"']+)"),
              QStringLiteral("\\b(?:mysql|mariadb)\\w*\\b[^\\n|;]*\\s-p([^\\s\"';|]+)"),
              QStringLiteral("\\bredis-cli\\b[^\\n|;]*\\s-a\\s*([^\\s\"']+)"),
              QStringLiteral("\\bmc(?:li)?\\s+alias\\s+set\\s+\\S+\\s+\\S+\\s+(\\S+\\s+[^\\s\"']+)"),
              QStringLiteral("\\b(?:PASSWORD|IDENTIFIED(?:\\s+WITH\\s+\\S+)?\\s+(?:BY|AS))\\s+'([^'\\n]+)'"),
              // .pgpass; a letter that no address of IPv6 has is in the user's name
              QStringLiteral("(?<![^\\s])[^\\s:]+:(?:\\d{2,5}|\\*):[^\\s:]+:(?=[^\\s:]*[g-z_])[^\\s:]+:([^\\s\"']+)")});
    return all;
}

/// What shows by itself that it is a secret.
const Patterns& looks()
{
    static const Patterns all = made(
        {QStringLiteral("\\b(?:Bearer|Basic)\\s+([\\w.~+/=-]{8,})"),
         QStringLiteral("(SCRAM-SHA-256\\$[^\\s\"']+)|\\b(md5[0-9a-f]{32})\\b"),
         QStringLiteral("(\\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2\\w*|pbkdf2[\\w-]*|scrypt)\\$[^\\s\"',]+)"), // crypt(5)
         QStringLiteral("(-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\\s\\S]*?(?:-----END [A-Z ]*-----|$))"),
         QStringLiteral("(\\beyJ[\\w-]{8,}\\.[\\w-]+(?:\\.[\\w-]*)?)"), // a token of JWT
         QStringLiteral("\\b(gh[pousr]_\\w{16,}|github_pat_\\w{20,}|gl[a-z]{2,4}-[\\w-]{16,}|xox[a-z]-[\\w-]{10,}|"
                        "[rs]k_(?:live|test)_\\w{10,}|sk-[\\w-]{20,}|A(?:KI|SI)A[0-9A-Z]{12,}|AIza[\\w-]{30,}|"
                        "AGE-SECRET-KEY-1\\w{20,}|hv[sbr]\\.[\\w-]{20,}|npm_\\w{30,}|pypi-[\\w-]{30,}|"
                        "dop_v1_\\w{20,}|SG\\.[\\w-]{16,}\\.[\\w-]+)"),
         QStringLiteral(
             "(?<![\\w+/=.-])((?-i:(?=[\\w+/]*[a-z])(?=[\\w+/]*[A-Z])(?=[\\w+/]*\\d)[A-Za-z0-9+/]{40,}={0,2}))"
             "(?![\\w./-])")}); // base64
    return all;
}

/// Most texts hold nothing that a secret would stand behind, and are too short to be one by their looks.
bool mayHoldSecrets(const QString& text)
{
    constexpr qsizetype least = 16;
    return text.size() >= least ||
           std::ranges::any_of(text, [](QChar c) { return c == u':' || c == u'=' || c == u'-' || c == u'$'; });
}

} // namespace

std::vector<Range> rangesIn(const QString& text)
{
    std::vector<Range> ranges;
    if (!mayHoldSecrets(text))
        return ranges;
    for (const Patterns* patterns : {&assignments(), &inAddresses(), &inCommands(), &looks()})
        for (const QRegularExpression& pattern : *patterns)
            add(ranges, text, pattern);
    return merged(std::move(ranges));
}

QString without(const QString& text)
{
    return without(text, rangesIn(text));
}

QString without(const QString& text, const std::vector<Range>& ranges)
{
    QString result = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        result.replace(range->begin, range->end - range->begin, QLatin1String(replacement));
    return result;
}

yaml::Value without(const yaml::Value& value)
{
    if (value.isString())
        return without(value.toString());
    if (value.isSequence()) {
        yaml::Value::Sequence items;
        for (const yaml::Value& item : value.items())
            items.push_back(without(item));
        return items;
    }
    if (!value.isMap())
        return value;
    const bool isPair = std::ranges::any_of(value.members(), [](const auto& member) {
        return isPairName(member.key.display()) && isName(member.value.display());
    });
    yaml::Value::Map members;
    for (const auto& [key, member] : value.members()) {
        const QString name = key.display();
        const bool isSecret = isPair ? isPairValue(name) || (isName(name) && !isPairName(name)) : isName(name);
        members.push_back({key, isSecret ? yaml::Value(QString::fromLatin1(replacement)) : without(member)});
    }
    return members;
}

} // namespace pigpen::secrets
