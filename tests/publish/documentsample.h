#pragma once

#include "core/publish/document/document.h"

/// Designs and what their documents say, for the tests of the design document.
namespace sample {

using namespace pigpen;

/// An inventory whose names want to break out of every form that they are written in.
Design hostile();
/// The names in it.
QStringList hostileNames();

/// A built-in template: "production".
Design builtIn(const QString& name);
/// All of them and, where ../shared is there, every real inventory.
QStringList everyInventory();
Design open(const QString& path);

const document::Section* section(const document::Document& document, const QString& id);
/// The first table of a section; empty where there is none.
document::Table table(const document::Document& document, const QString& id);
/// What a cell says, as its forms show it: lines, items behind commas, notes behind a space.
QString text(const document::Cell& cell);
/// The cells of a row, by its first cell; empty where there is none.
QStringList row(const document::Table& table, const QString& first);
/// Every table in the order of the document.
std::vector<document::Table> tables(const document::Document& document);

} // namespace sample
