#include "core/yaml/excerpt.h"

#include "core/yaml/lines.h"
#include "core/yaml/problem.h"
#include "core/yaml/site.h"

namespace pigpen::yaml {

namespace {

/// JSON's `"key":value` wants a space in lines.
QByteArray flowText(const Collection& collection, const Item& item)
{
    const QByteArray& text = collection.text();
    const Span key = collection.tree().span(item.key);
    const QByteArray name = text.sliced(key.begin, key.end - key.begin);
    const QByteArray value = text.sliced(item.head.begin, item.head.end - item.head.begin);
    return name + (value.isEmpty() ? ":" : ": ") + value;
}

} // namespace

BlockText blockText(const Collection& collection, qsizetype index)
{
    const QByteArray& text = collection.text();
    const Span region = collection.region(index);
    const qsizetype begin = lines::skipBlanks(text, region.begin);
    const qsizetype end = lines::end(text, region.end - (text[region.end - 1] == '\n' ? 1 : 0));
    const BlockText there{text.sliced(begin, end - begin), endsInBlockScalar(collection.entry(index).value)};
    return there.indented(-collection.column());
}

tl::expected<QByteArray, Error> excerpt(const TreePtr& tree, const Path& path)
{
    const auto site = findSite(tree, path);
    if (!site)
        return tl::unexpected(site.error());
    if (site->trail.empty() || !site->trail.back().collection.isMap())
        return tl::unexpected(Error{Yaml::tr("Only an entry of a mapping can be taken out"),
                                    Yaml::tr("name such an entry"), tree->place(site->node)});
    const Level level = site->trail.back();
    const Collection collection(tree, level.collection);
    const QByteArray text = collection.isFlow() ? flowText(collection, collection.item(level.index))
                                                : blockText(collection, level.index).text;
    return text + lines::lineBreak(tree->text());
}

} // namespace pigpen::yaml
