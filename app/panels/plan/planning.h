#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/panels/plan/planmaking.h"

namespace pigpen {

/// The plan from an earlier inventory, which is deployed, to the document: from what its file holds, from another file,
/// or from a revision in git. It is made anew when it is asked to, and tells when it is no longer of the present. That
/// of a large inventory is made beside the window's own work.
class Planning : public QObject
{
    Q_OBJECT

public:
    explicit Planning(Document* document, QObject* parent = nullptr);
    ~Planning() override;

    using Earlier = PlanMaking::Earlier;
    Earlier earlier() const { return m_earlier; }
    void compareWithSaved();
    void compareWithFile(const QString& path);
    /// The revision as people name it, its commit, and what the file held there.
    void compareWithRevision(const QString& revision, const QString& shortId, const QByteArray& text);

    /// Makes the plan where it is not of the present: the design is another one, or the file that it is compared with
    /// holds something else. A large one comes later; until then it is stale, and the plan is the one before.
    void renew();
    bool isStale() const { return m_isStale; }

    const plan::Plan& plan() const { return m_made.plan; }
    /// Why there is no plan, or that there is nothing to run; empty where the plan tells.
    const QString& remark() const { return m_made.remark; }
    /// What to know of the plan besides; mostly empty.
    const QString& caution() const { return m_made.caution; }

    /// The earlier inventory for people: "The file on disk", "old.yml", "HEAD~3 (1a2b3c4d)".
    QString earlierName() const;
    /// How scripts call the two inventories, in the design's folder.
    QString oldFile() const;
    QString newFile() const;
    /// What the earlier inventory holds; empty where it can't be read.
    QByteArray earlierText() const;

Q_SIGNALS:
    /// It is no longer of the present.
    void outdated();
    /// It was made anew.
    void renewed();

private:
    void follow();
    void expire();
    void compareWith(Earlier earlier, const QString& name, const QString& shortId);
    QString fileName() const;
    bool hasFileChanged() const;
    PlanMaking making() const;
    bool takesLong() const;
    MadePlan take(MadePlan made);
    QString suffixed(const QString& suffix) const;

    Document* m_document;
    Earlier m_earlier = Earlier::Saved;
    QString m_name;    // the path, or the revision
    QString m_shortId; // of the revision
    QByteArray m_text; // of the revision
    MadePlan m_made;
    Background m_background;
    bool m_isStale = true;
};

} // namespace pigpen
