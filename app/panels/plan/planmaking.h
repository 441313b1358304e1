#pragma once

#include "core/design/design.h"
#include "core/plan/plan.h"

#include <QCoreApplication>

#include <optional>

namespace pigpen {

/// A plan, and what it was made from.
struct MadePlan
{
    plan::Plan plan = {};
    QString remark = {};  // why there is no plan, or that there is nothing to run; empty where the plan tells
    QString caution = {}; // what to know of the plan besides; mostly empty
    std::optional<Design> earlier = {}; // none where it can't be read
    QByteArray bytes = {};              // of its file, as they were read
};

/// The making of one. It holds values alone, so that a thread can have it.
class PlanMaking
{
    Q_DECLARE_TR_FUNCTIONS(PlanMaking)

public:
    enum class Earlier { Saved, File, Revision };

    /// What the design is compared with.
    struct Source
    {
        Earlier kind = Earlier::Saved;
        QString name = {};    // for people
        QString file = {};    // empty where it is none
        QByteArray text = {}; // of a revision
    };

    /// The design's name is for people. What was read for the plan before serves again where it is still the same.
    PlanMaking(Design design, QString designName, Source source, const MadePlan& before);

    MadePlan make();

private:
    void compare();
    bool readEarlier();
    bool readFile();
    bool take(Design read);
    QString nothingDiffers() const;

    Design m_design;
    QString m_designName;
    Source m_source;
    MadePlan m_made;
};

} // namespace pigpen
