#include "core/diagram/cards.h"

#include "core/diagram/entityfigure.h"
#include "core/diagram/machinemark.h"
#include "core/diagram/parts.h"
#include "core/diagram/textwidth.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr double tallHeight = 56;
constexpr double lowHeight = 32;
constexpr double tallLeast = 184;
constexpr double lowLeast = 224;
constexpr double inset = 16; // from the edge with the mark to the words
constexpr double side = 12;
constexpr double longest = 280;
constexpr double machineGap = 6;
constexpr Style nameStyle{13, Weight::SemiBold};

/// What else a card tells of an instance: how far it is behind, or who else may ask it.
RolePill markOf(const Instance& instance)
{
    if (isDelayed(instance)) {
        const QString delay = elided(printable(instance.delay), longest, nameStyle.size);
        return {Words::tr("%1 behind").arg(delay), Colour::WarningSoft, Colour::Warning};
    }
    if (instance.offlineQuery && instance.role != u"offline")
        return {Words::tr("offline query"), Colour::OfflineSoft, Colour::OfflineInk};
    return {};
}

double roomOf(const RolePill& mark)
{
    return mark.word.isEmpty() ? 0 : pillWidth(mark.word) + side;
}

void addPill(Figure& card, const RolePill& mark, double right, double y, Detail detail)
{
    if (mark.word.isEmpty())
        return;
    for (Shape& shape : pill(right, y, mark.word, mark.fill, mark.ink)) {
        std::visit([detail](auto& one) { one.detail = detail; }, shape);
        card.shapes.push_back(std::move(shape));
    }
}

/// The end of an instance's name tells it from its neighbours, so a long one is cut before that.
QString cutBeforeItsEnd(const QString& name)
{
    constexpr qsizetype end = 5;
    if (widthOf(name, nameStyle) <= longest || name.size() <= end)
        return name;
    const QString tail = name.right(end);
    return elided(name.chopped(end), longest - widthOf(tail, nameStyle), nameStyle.size, nameStyle.face,
                  nameStyle.weight) +
           tail;
}

} // namespace

RolePill rolePill(const Cluster& cluster, const Instance& instance)
{
    if (instance.role == u"primary" && cluster.isStandby())
        return {Words::tr("standby leader")};
    if (instance.role == u"primary")
        return {instance.role, Colour::InstanceInk, Colour::OnStrong};
    if (instance.role == u"offline")
        return {instance.role, Colour::OfflineSoft, Colour::OfflineInk};
    return {elided(printable(instance.role), longest, nameStyle.size)};
}

bool isDelayed(const Instance& instance)
{
    return std::ranges::any_of(instance.delay, [](QChar c) { return c >= u'1' && c <= u'9'; });
}

QString titleOf(const Cluster& cluster, const Instance& instance)
{
    QStringList parts{instance.name, rolePill(cluster, instance).word, markOf(instance).word, instance.node};
    parts.removeAll(QString());
    return joint::list(parts);
}

Cards::Cards(const Cluster& cluster, const Presentation& presentation)
    : m_cluster(cluster),
      m_presentation(presentation),
      m_tall(cluster.module == Module::Pgsql || cluster.module == Module::Remote)
{
    double width = m_tall ? tallLeast : lowLeast;
    for (const Instance& instance : cluster.instances)
        width = std::max(width, widthFor(instance));
    m_size = QSizeF(std::ceil(width / 4) * 4, m_tall ? tallHeight : lowHeight);
}

void Cards::widen(double by)
{
    m_size.rwidth() += by;
}

/// A redis process goes by its port: the rest of its name repeats cluster and node.
Cards::Label Cards::nameOf(const Instance& instance) const
{
    const bool byPort = m_cluster.module == Module::Redis && instance.port > 0;
    const QString name = cutBeforeItsEnd(printable(byPort ? QString::number(instance.port) : instance.name));
    return {name, widthOf(name, nameStyle)};
}

/// With the port where that is not the same for all of its kind.
Cards::Label Cards::addressOf(const Instance& instance) const
{
    const bool tellsPort = m_cluster.module == Module::Remote && instance.port > 0 && instance.port != 5432;
    const QString address = tellsPort ? instance.node + u':' + QString::number(instance.port) : instance.node;
    const QString shown = elided(printable(address), longest, addressStyle.size, addressStyle.face);
    return {shown, widthOf(shown, addressStyle)};
}

/// For the glyph of its machine's kind beside the address.
double Cards::machineRoom(const Instance& instance) const
{
    const bool known = m_presentation.machineOf(instance.node) != Machine::Unknown;
    return known ? machineMarkSize.width() + machineGap : 0;
}

double Cards::widthFor(const Instance& instance) const
{
    const double name = nameOf(instance).width + roomOf(rolePill(m_cluster, instance));
    const double address = addressOf(instance).width + machineRoom(instance);
    const double words = m_tall ? std::max(name, address + roomOf(markOf(instance))) : name + side + address;
    return inset + words + side;
}

Figure Cards::figure(const Instance& instance) const
{
    const Machine machine = m_presentation.machineOf(instance.node);
    const QString title = titleOf(m_cluster, instance);
    Figure card = figureOf(partOf(m_cluster, EntityId::Kind::Instance, instance.name),
                           machine == Machine::Unknown ? title : title + QStringLiteral(", ") + machineTitle(machine));
    card.size = m_size;
    card.shapes = {Box{QRectF({}, m_size), 6, Colour::Card, {Colour::Line}},
                   Box{{0, 0, 4, m_size.height()}, 2, Colour::Instance, {}, false, Detail::Middle}};
    const Label address = addressOf(instance);
    const double right = m_size.width() - side;
    const double line = m_tall ? 24 : 20.5;
    card.shapes.push_back(words({inset, line}, nameOf(instance).text, nameStyle, Align::Left, Detail::Middle));
    addPill(card, rolePill(m_cluster, instance), m_tall ? right : right - address.width - machineRoom(instance) - side,
            line - 4.5, Detail::Middle);
    const double mark = m_tall ? inset + address.width + machineGap : right - address.width - machineRoom(instance);
    for (Shape& shape : machineMark(machine, {mark, m_tall ? 34.0 : line - 10.5}, Colour::NodeInk))
        card.shapes.push_back(std::move(shape));
    if (!m_tall) {
        card.shapes.push_back(words({right, line - 0.5}, address.text, addressStyle, Align::Right, Detail::Near));
        return card;
    }
    card.shapes.push_back(words({inset, 44}, address.text, addressStyle, Align::Left, Detail::Near));
    addPill(card, markOf(instance), right, 40, Detail::Near);
    return card;
}

} // namespace pigpen::diagram
