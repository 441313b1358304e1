#pragma once

#include "core/topology/topology.h"

/// What is other than before, in words, a line each; nothing where all is the same. Where it stands does not count.
namespace pigpen::differencewords {

QStringList of(const Cluster& before, const Cluster& after);
QStringList of(const Instance& before, const Instance& after);
QStringList of(const Service& before, const Service& after);
QStringList of(const Database& before, const Database& after);
QStringList of(const Role& before, const Role& after);
QStringList of(const Node& before, const Node& after);

/// Of a variable or a field: "NAME: OLD → NEW". Values of passwords stay untold; long ones are cut.
QString ofValue(const QString& name, const yaml::Value& before, const yaml::Value& after);

} // namespace pigpen::differencewords
