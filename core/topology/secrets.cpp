#include "core/topology/secrets.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::secrets {

namespace {

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

/// Words that make a name one of a secret, wherever they stand in it.
const QString telling = QStringLiteral("passw(?:or)?d|passphrase|secret|token|credential|api_?key|access_?key|"
                                       "private_?key|crypto_?key|enc(?:ryption)?_?key|role_key|jwt_keys");
/// Words that do so at its end.
const QString closing = QStringLiteral("(?:^|[_.-])(?:pass|pwd|pw|key|keys|key_asymmetric|key_id|pk_list)");

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

std::vector<Range> rangesIn(const QString& text)
{
    static const QRegularExpression inAddress(QStringLiteral("://[^\\s:/@\"']*:([^\\s@\"']+)@"));
    // Quotes and brackets around what is assigned stay.
    static const QRegularExpression assigned(
        QStringLiteral("[\\w.-]*(?:%1|%2)[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',;&|(){}\\[\\]]+)").arg(telling, closing),
        ignoringCase);
    static const QRegularExpression option(QStringLiteral("--?(?:%1)[= ]([^\\s\"']+)").arg(telling), ignoringCase);
    static const QRegularExpression block(
        QStringLiteral("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*-----|$)"));
    static const QRegularExpression jwt(QStringLiteral("\\beyJ[\\w-]{8,}\\.[\\w-]+(?:\\.[\\w-]*)?"));
    std::vector<Range> ranges;
    for (const QRegularExpression& pattern : {inAddress, assigned, option, block, jwt})
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
