#pragma once

#include "app/document/document.h"
#include "core/plan/plan.h"

namespace pigpen {

/// The plan from an earlier inventory, which is deployed, to the document: from what its file holds, from another file,
/// or from a revision in git. It is made anew when it is asked to, and tells when it is no longer of the present.
class Planning : public QObject
{
    Q_OBJECT

public:
    explicit Planning(Document* document, QObject* parent = nullptr);

    enum class Earlier { Saved, File, Revision };
    Earlier earlier() const { return m_earlier; }
    void compareWithSaved();
    void compareWithFile(const QString& path);
    /// The revision as people name it, its commit, and what the file held there.
    void compareWithRevision(const QString& revision, const QString& shortId, const QByteArray& text);

    /// Makes the plan where it is not of the present: the design is another one, or the file that it is compared with
    /// holds something else.
    void renew();
    bool isStale() const { return m_isStale; }

    const plan::Plan& plan() const { return m_plan; }
    /// Why there is no plan, or that there is nothing to run; empty where the plan tells.
    const QString& remark() const { return m_remark; }
    /// What to know of the plan besides; mostly empty.
    const QString& caution() const { return m_caution; }

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
    bool readEarlier();
    QString fileName() const;
    bool hasFileChanged() const;
    bool readFile();
    bool take(Design design);
    void make();
    QString nothingDiffers() const;
    QString suffixed(const QString& suffix) const;

    Document* m_document;
    Earlier m_earlier = Earlier::Saved;
    QString m_name;    // the path, or the revision
    QString m_shortId; // of the revision
    QByteArray m_text; // of the revision
    std::optional<Design> m_design;
    QByteArray m_bytes; // of the file, as they were read
    plan::Plan m_plan;
    QString m_remark;
    QString m_caution;
    bool m_isStale = true;
};

} // namespace pigpen
