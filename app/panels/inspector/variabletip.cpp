#include "app/panels/inspector/variabletip.h"

namespace pigpen {

namespace {

/// Whoever sets it, with the line: "all, line 92".
QString sourceOf(const yaml::Tree& tree, const Setting& setting)
{
    const QString who = setting.level == Level::Host ? VariableModel::tr("the host") : setting.group;
    return VariableModel::tr("%1, line %2").arg(who).arg(tree.place(setting.key).line);
}

QString describe(const catalogue::Parameter& parameter)
{
    QStringList words;
    if (const QString text = catalogue::description(parameter.name); !text.isEmpty())
        words << QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    QString type = VariableModel::tr("%1, section %2").arg(parameter.type, parameter.section);
    if (!parameter.choices.isEmpty())
        type += VariableModel::tr("; one of %1").arg(parameter.choices.join(QStringLiteral(", ")));
    const QString fallback =
        parameter.fallback ? VariableModel::tr("default: %1").arg(flowOf(*parameter.fallback)) : QString();
    words << QStringLiteral("<p>%1<br>%2</p>").arg(type.toHtmlEscaped(), fallback.toHtmlEscaped());
    return words.join(QString());
}

} // namespace

QString writtenText(const yaml::Tree& tree, const Setting& setting)
{
    if (setting.port > 0 || !setting.value)
        return flowOf(setting.read());
    const yaml::Span span = tree.span(setting.value);
    const QByteArray written = tree.text().sliced(span.begin, span.end - span.begin).trimmed();
    return written.contains('\n') || written.isEmpty() ? flowOf(setting.read()) : QString::fromUtf8(written);
}

QString tipOf(const Topology& topology, const VariableRow& row)
{
    const yaml::Tree& tree = *topology.tree();
    const Setting& setting = row.variable.setting;
    const bool isSecret = fieldOf(row.parameter).kind == Field::Kind::Password;
    const bool isTabular = row.parameter && row.parameter->kind == catalogue::ValueKind::Users;
    constexpr qsizetype longest = 400;
    const auto shown = [&](const Setting& each) {
        if (isTabular)
            return VariableModel::tr("entries: %1").arg(each.value.size());
        return isSecret ? VariableModel::tr("a password") : writtenText(tree, each).left(longest);
    };
    QString tip = QStringLiteral("<p><b>%1</b></p>").arg(row.name.toHtmlEscaped());
    tip += row.parameter
               ? describe(*row.parameter)
               : QStringLiteral("<p>%1</p>").arg(VariableModel::tr("no parameter of Pigsty's: one of your own"));
    QStringList lines;
    if (row.differs)
        lines << VariableModel::tr("The selected have several values.");
    else if (setting.isSet())
        lines << VariableModel::tr("%1, set by %2").arg(shown(setting), sourceOf(tree, setting)).toHtmlEscaped();
    for (const Setting& shadowed : row.variable.shadows)
        lines << VariableModel::tr("shadows %1 of %2").arg(shown(shadowed), sourceOf(tree, shadowed)).toHtmlEscaped();
    return tip + lines.join(QStringLiteral("<br>"));
}

} // namespace pigpen
