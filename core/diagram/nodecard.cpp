#include "core/diagram/nodecard.h"

#include "core/diagram/cards.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/textwidth.h"

namespace pigpen::diagram {

namespace {

constexpr double inset = 14;
constexpr double side = 10;
constexpr double titleHeight = 28;
constexpr double baseline = 18.5;
constexpr double gap = 8;
constexpr Style nameStyle{12.5, Weight::SemiBold};
constexpr Style portStyle{11, Weight::Medium, Colour::Ink, Face::Mono};

/// The role's pill, if there is one; returns where it begins.
double addRole(Figure& card, const Tenant& tenant, double right)
{
    const RolePill role = rolePill(*tenant.cluster, *tenant.instance);
    if (role.word.isEmpty())
        return right;
    for (Shape& shape : pill(right, titleHeight / 2, role.word, role.fill, role.ink)) {
        std::visit([](auto& one) { one.detail = Detail::Middle; }, shape);
        card.shapes.push_back(std::move(shape));
    }
    return right - pillWidth(role.word) - gap;
}

} // namespace

double nodeCardHeight(size_t ports)
{
    return titleHeight + (ports <= 1 ? 0 : portGridHeight(ports) + 6);
}

Figure nodeCard(const Tenant& tenant, const std::vector<Port>& ports)
{
    const Hue hue = markHueOf(tenant.cluster->module);
    const bool low = ports.size() <= 1;
    Figure card = figureOf(partOf(*tenant.cluster, EntityId::Kind::Instance, tenant.instance->name),
                           titleOf(*tenant.cluster, *tenant.instance));
    card.size = QSizeF(nodeCardWidth, nodeCardHeight(ports.size()));
    card.shapes = {Box{QRectF({}, card.size), 6, Colour::Card, {Colour::Line}},
                   Box{{0, 0, 4, card.size.height()}, 2, hue.mark, {}, false, Detail::Middle}};
    double right = addRole(card, tenant, nodeCardWidth - side);
    if (low && !ports.empty()) {
        const QString number = QString::number(ports.front().number);
        card.shapes.push_back(words({right, baseline - 0.5}, number, portStyle, Align::Right, Detail::Near));
        right -= widthOf(number, portStyle) + gap;
    }
    Style style = nameStyle;
    style.colour = hue.ink;
    const QString name = elided(printable(tenant.instance->name), right - inset, style.size, style.face, style.weight);
    card.shapes.insert(card.shapes.begin() + 2, words({inset, baseline}, name, style, Align::Left, Detail::Middle));
    if (!low) {
        for (Shape& shape : portGrid(ports, {inset, titleHeight - 2}))
            card.shapes.push_back(std::move(shape));
    }
    return card;
}

} // namespace pigpen::diagram
