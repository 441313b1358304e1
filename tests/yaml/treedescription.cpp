#include "treedescription.h"

using namespace pigpen::yaml;

namespace {

void describe(const Tree& tree, Node node, QStringList& into)
{
    const Span span = tree.span(node);
    const Span content = tree.contentSpan(node);
    const pigpen::Place place = tree.place(node);
    into << QStringLiteral("%1-%2/%3 %4:%5 i%6 k%7 s%8 n%9")
                    .arg(span.begin)
                    .arg(span.end)
                    .arg(content.begin)
                    .arg(place.line)
                    .arg(place.column)
                    .arg(tree.indicator(node))
                    .arg(int(node.kind()))
                    .arg(int(node.style()))
                    .arg(node.size()) +
                QString::fromStdString(" " + std::string(node.tag()) + std::string(node.anchor())) + node.string();
    for (const auto& [key, value] : node) {
        if (key)
            describe(tree, key, into);
        describe(tree, value, into);
    }
}

} // namespace

QStringList describe(const Tree& tree)
{
    QStringList lines;
    describe(tree, tree.root(), lines);
    return lines;
}
