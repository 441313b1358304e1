#pragma once

#include "core/edit/edit.h"

#include <QByteArray>
#include <QString>

/// A small workbench for the tests of the verbs: a text, what it means, and what an edit makes of it.
namespace bench {

using namespace pigpen;

/// Derives a text's topology; stops the test run with the reason where it has none.
TopologyPtr topologyOf(const QByteArray& text);

/// A sample of tests/edit/samples.
QByteArray sample(const QString& name);
TopologyPtr sampleTopology(const QString& name);

/// Does, undoes and redoes the edit, comparing bytes each time. Returns the text with the edit, or a message that
/// starts with "!" where undo or redo went wrong.
QByteArray applied(const QByteArray& before, const edit::Edit& edit);

/// The lines that differ, "-old" and "+new", in order; "=" stands for the lines in between that don't.
QByteArray difference(const QByteArray& before, const QByteArray& after);

/// The difference that a verb makes, or "refused: …" with its reason.
QByteArray outcome(const TopologyPtr& topology, const edit::Result& result);

/// What the result means.
TopologyPtr after(const TopologyPtr& topology, const edit::Result& result);

/// One line a cluster: "pgsql pg-app: pg-app-1 primary 10.1.1.11, pg-app-2 replica 10.1.1.12".
QStringList describe(const Topology& topology);
/// What describe() says otherwise: lines gone with "-", new ones with "+".
QStringList changes(const Topology& before, const Topology& after);

} // namespace bench
