#pragma once

#include <QCoreApplication>
#include <span>
#include <vector>

/// What the parameters do, in our own words; the facts are those of Pigsty's reference. One file for every part of it.
namespace pigpen::catalogue {

struct Description
{
    const char* name;
    const char* text; // English, of the translation context "Catalogue"
};

std::span<const Description> pgsqlIdentity();

/// All parts.
std::vector<std::span<const Description>> descriptions();

} // namespace pigpen::catalogue
