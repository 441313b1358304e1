#include "core/diagram/theme.h"

#include <QtGlobal>
#include <iterator>

namespace pigpen::diagram {

namespace {

struct Token
{
    Colour colour;
    quint32 light;
    quint32 dark;
};

/// The tokens of the look. Where a mark's colour is too pale to be read as text, its ink is the same hue darkened until
/// the contrast on its soft ground, on cards and on the ground is at least 4.5 : 1.
constexpr Token tokens[] = {
    {Colour::None, 0, 0},
    {Colour::Ground, 0xF6F7F9, 0x14171C},
    {Colour::Card, 0xFFFFFF, 0x1D2229},
    {Colour::Line, 0xD9DEE5, 0x333B46},
    {Colour::Ink, 0x1E2530, 0xE8ECF1},
    {Colour::SecondaryInk, 0x5F6877, 0x9AA5B4},
    {Colour::Cluster, 0xF2A93B, 0xF5B955},
    {Colour::ClusterSoft, 0xFFF6E6, 0x3A2F1C},
    {Colour::ClusterInk, 0x935D0D, 0xF5B955},
    {Colour::Instance, 0x3FA37C, 0x5DC79C},
    {Colour::InstanceSoft, 0xE9F6F0, 0x1C3329},
    {Colour::InstanceInk, 0x2B7759, 0x5DC79C},
    {Colour::Service, 0x6A74D8, 0x939BF2},
    {Colour::ServiceSoft, 0xEEF0FC, 0x272B46},
    {Colour::ServiceInk, 0x4F5AC8, 0x9FA6F4},
    {Colour::Node, 0xE0655B, 0xF28B82},
    {Colour::NodeSoft, 0xFDEEEC, 0x3C2423},
    {Colour::NodeInk, 0xB94940, 0xF28B82},
    {Colour::Database, 0x4C8DEB, 0x7FB0F7},
    {Colour::DatabaseSoft, 0xEAF2FE, 0x1D2E48},
    {Colour::DatabaseInk, 0x2264C7, 0x7FB0F7},
    {Colour::Role, 0x8A94A3, 0x98A3B3},
    {Colour::RoleSoft, 0xEEF1F4, 0x2A313B},
    {Colour::RoleInk, 0x5D6776, 0xA3ADBC},
    {Colour::Infra, 0xF0692E, 0xF58A57},
    {Colour::InfraSoft, 0xFEEDE5, 0x3E271B},
    {Colour::InfraInk, 0xB5440F, 0xF58A57},
    {Colour::Etcd, 0x2C9AA8, 0x59BECB},
    {Colour::EtcdSoft, 0xE5F4F6, 0x18343A},
    {Colour::EtcdInk, 0x1F7580, 0x59BECB},
    {Colour::Minio, 0xD2588F, 0xEC86B4},
    {Colour::MinioSoft, 0xFCECF3, 0x3D2130},
    {Colour::MinioInk, 0xB53A72, 0xEC86B4},
    {Colour::Redis, 0xC4384B, 0xEE7584},
    {Colour::RedisSoft, 0xFBEAEC, 0x3F1E25},
    {Colour::RedisInk, 0xB53245, 0xEE8391},
    {Colour::Kafka, 0x8F7157, 0xC4A283},
    {Colour::KafkaSoft, 0xF5F0EB, 0x322920},
    {Colour::KafkaInk, 0x7C624B, 0xC4A283},
    {Colour::Mysql, 0x7C9432, 0xAEC566},
    {Colour::MysqlSoft, 0xF2F6E4, 0x2B311B},
    {Colour::MysqlInk, 0x5E7026, 0xAEC566},
    {Colour::Offline, 0x9A62C7, 0xC197E6},
    {Colour::OfflineSoft, 0xF4EDFA, 0x32253E},
    {Colour::OfflineInk, 0x8549B7, 0xC197E6},
    {Colour::Error, 0xC62F38, 0xFF8A85},
    {Colour::ErrorSoft, 0xFDEBEC, 0x43201F},
    {Colour::Warning, 0x8F6200, 0xF2C14E},
    {Colour::WarningSoft, 0xFFF3D1, 0x3A3014},
    {Colour::Added, 0x1B7A41, 0x5FD694},
    {Colour::AddedSoft, 0xE3F6EA, 0x173526},
    {Colour::Removed, 0xB82F3A, 0xFF8A85},
    {Colour::RemovedSoft, 0xFDEBEC, 0x43201F},
    {Colour::Changed, 0x855B00, 0xF2C14E},
    {Colour::ChangedSoft, 0xFFF1C9, 0x3A3014},
    {Colour::Moved, 0x2264C7, 0x7FB0F7},
    {Colour::MovedSoft, 0xE4EEFE, 0x1D2E48},
    {Colour::OnStrong, 0xFFFFFF, 0x14171C},
};

constexpr bool standInOrder()
{
    for (size_t i = 0; i < std::size(tokens); ++i) {
        if (static_cast<size_t>(tokens[i].colour) != i)
            return false;
    }
    return std::size(tokens) == static_cast<size_t>(Colour::OnStrong) + 1;
}
static_assert(standInOrder(), "a token a colour, in the order of the enumeration");

} // namespace

quint32 rgb(Colour colour, Theme theme)
{
    const Token& token = tokens[static_cast<size_t>(colour)];
    return theme == Theme::Dark ? token.dark : token.light;
}

Hue hueOf(Module module)
{
    switch (module) {
    case Module::Pgsql:
    case Module::Remote:
        return {Colour::Cluster, Colour::ClusterSoft, Colour::ClusterInk};
    case Module::Infra:
        return {Colour::Infra, Colour::InfraSoft, Colour::InfraInk};
    case Module::Etcd:
        return {Colour::Etcd, Colour::EtcdSoft, Colour::EtcdInk};
    case Module::Minio:
        return {Colour::Minio, Colour::MinioSoft, Colour::MinioInk};
    case Module::Redis:
        return {Colour::Redis, Colour::RedisSoft, Colour::RedisInk};
    case Module::Kafka:
        return {Colour::Kafka, Colour::KafkaSoft, Colour::KafkaInk};
    case Module::Mysql:
        return {Colour::Mysql, Colour::MysqlSoft, Colour::MysqlInk};
    case Module::Node:
        return {Colour::Node, Colour::NodeSoft, Colour::NodeInk};
    }
    Q_UNREACHABLE();
}

Hue hueOf(EntityId::Kind kind)
{
    switch (kind) {
    case EntityId::Kind::None:
        return {};
    case EntityId::Kind::Cluster:
        return {Colour::Cluster, Colour::ClusterSoft, Colour::ClusterInk};
    case EntityId::Kind::Instance:
        return {Colour::Instance, Colour::InstanceSoft, Colour::InstanceInk};
    case EntityId::Kind::Service:
        return {Colour::Service, Colour::ServiceSoft, Colour::ServiceInk};
    case EntityId::Kind::Node:
        return {Colour::Node, Colour::NodeSoft, Colour::NodeInk};
    case EntityId::Kind::Database:
        return {Colour::Database, Colour::DatabaseSoft, Colour::DatabaseInk};
    case EntityId::Kind::Role:
        return {Colour::Role, Colour::RoleSoft, Colour::RoleInk};
    }
    Q_UNREACHABLE();
}

QString families(Face face)
{
    return face == Face::Mono
               ? QStringLiteral("'JetBrains Mono','DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace")
               : QStringLiteral(
                     "Inter,'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans','Noto Sans CJK SC',sans-serif");
}

} // namespace pigpen::diagram
