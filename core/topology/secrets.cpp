#include "core/topology/secrets.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::secrets {

namespace {

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

/// Words that make a name one of a secret, wherever they stand in it.
const QString telling =
    QStringLiteral("pass[_-]?(?:word|wd|code|phrase)|requirepass|pgpass|secret|token|credential|authorization|cookie|"
                   "(?:api|access|private|crypto|ssh|enc|encryption|role|account)[_-]?key|jwt_keys|masterauth");
/// Words that do so at its end.
const QString closing =
    QStringLiteral("(?:^|[_.-])(?:pass|pwd|pw|auth_pass|key|keys|key_asymmetric|key_id|pk_list)|_auth|nginx_users");

void add(std::vector<Range>& ranges, const QString& text, const QRegularExpression& pattern)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        ranges.push_back({match.capturedStart(group), match.capturedEnd(group)});
    }
}

/// Sorted, and what meets is one.
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

} // namespace

bool isName(QStringView name)
{
    static const QRegularExpression secret(QStringLiteral("(?:%1)|(?:%2)$").arg(telling, closing), ignoringCase);
    static const QRegularExpression about(
        QStringLiteral("(?:_enc|_encryption|_enabled|_script|_file|_path|_validity|_policy|_algorithm)$"),
        ignoringCase);
    return secret.match(name).hasMatch() && !about.match(name).hasMatch();
}

namespace {

const std::vector<QRegularExpression>& patterns()
{
    const QString word = QStringLiteral("[\\w.-]*(?:%1|%2)").arg(telling, closing);
    const QString name =
        QStringLiteral("(?<![\\w.-])") + word; // from its beginning on: long texts cost no more than short
    // Quotes and brackets around what is assigned stay; inside of quotes, quotes have a backslash before them.
    const QString quoted = QStringLiteral("(?:\\\\?\"([^\"\\\\\\n]+)\\\\?\"|'([^'\\n]+)'|%1)");
    const auto make = [](const QString& text) { return QRegularExpression(text, ignoringCase); };
    static const std::vector<QRegularExpression> all{
        make(name + QStringLiteral("\\\\?[\"']?\\s*:\\s*") + quoted.arg(QStringLiteral("([^\\s\"',;|(){}\\[\\]]+)"))),
        make(name + QStringLiteral("[\"']?\\s*=\\s*") + quoted.arg(QStringLiteral("([^\\s\"']+)"))),
        make(name +
             QStringLiteral("\\s*:\\s*[|>][^\\n]*\\n[ \\t]+([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)")), // a block in a block
        make(QStringLiteral("--?") + word + QStringLiteral("[= ]+") + quoted.arg(QStringLiteral("([^\\s\"']+)"))),
        make(QStringLiteral("://[^\\s:/@\"']*:([^\\s\"']+)@")),      // scheme://user:PASSWORD@host
        make(QStringLiteral("://([\\w-]{16,})@")),                   // scheme://TOKEN@host
        make(QStringLiteral("\\b[\\w.-]+:([^\\s@:/\"']+)@\\w+\\(")), // user:PASSWORD@tcp(host)
        make(QStringLiteral("\\bcurl\\b[^\\n]*\\s(?:-u|--user)[= ]*[^\\s:\"']+:([^\\s\"']+)")),
        make(QStringLiteral("\\b(?:Bearer|Basic)\\s+([\\w.~+/=-]{8,})")),
        make(QStringLiteral("(SCRAM-SHA-256\\$[^\\s\"']+)|\\b(md5[0-9a-f]{32})\\b")),
        make(QStringLiteral("hooks\\.slack\\.com/services/([^\\s\"']+)")),
        make(QStringLiteral("(-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*-----|$))")),
        make(QStringLiteral("(\\beyJ[\\w-]{8,}\\.[\\w-]+(?:\\.[\\w-]*)?)"))}; // a token of JWT
    return all;
}

/// Most texts hold nothing that a secret would stand behind.
bool mayHoldSecrets(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c == u':' || c == u'=' || c == u'-' || c == u'$'; }) ||
           text.contains(u"eyJ") || text.contains(u"md5");
}

} // namespace

std::vector<Range> rangesIn(const QString& text)
{
    std::vector<Range> ranges;
    if (!mayHoldSecrets(text))
        return ranges;
    for (const QRegularExpression& pattern : patterns())
        add(ranges, text, pattern);
    return merged(std::move(ranges));
}

QString without(const QString& text)
{
    QString result = text;
    std::vector<Range> ranges = rangesIn(text);
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
    yaml::Value::Map members;
    for (const auto& [key, member] : value.members())
        members.push_back(
            {key, isName(key.display()) ? yaml::Value(QString::fromLatin1(replacement)) : without(member)});
    return members;
}

} // namespace pigpen::secrets
