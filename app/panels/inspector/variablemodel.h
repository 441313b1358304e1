#pragma once

#include "app/panels/inspector/fielddelegate.h"
#include "app/panels/inspector/subject.h"

#include <QAbstractListModel>

namespace pigpen {

/// One variable as the inspector shows it.
struct VariableRow
{
    QString name;                                    // of a heading: its words
    EffectiveVariable variable;                      // as the first of the selected has it
    const catalogue::Parameter* parameter = nullptr; // null for a user's own
    bool isHeading = false;
    bool differs = false; // the selected have several values
    bool isOwn = false;   // set at the own level of at least one of them
};

/// The variables of the selected: what is set for them, grouped by the level that sets it; while something is searched
/// for, of all parameters those that answer. Changing a value sets it at the entities' own level, in one edit.
class VariableModel : public QAbstractListModel, public FieldModel
{
    Q_OBJECT

public:
    explicit VariableModel(Document* document, QObject* parent = nullptr);

    /// Entities of one kind; none: the deployment.
    void show(const QList<EntityId>& entities, const QString& query);
    /// Whether the entities have variables at all.
    bool hasSubject() const { return !m_subjects.empty(); }

    const VariableRow* row(const QModelIndex& index) const; // null for headings and nothing
    QModelIndex indexOf(const QString& name) const;
    Place place(const Setting& setting) const;
    QString valueText(const VariableRow& row) const;
    static QString levelText(const Setting& setting);

    tl::expected<void, Error> apply(const QModelIndex& index, const QString& yaml) override;
    /// Writes the value that holds now at the entities' own level.
    tl::expected<void, Error> setHere(const QModelIndex& index);
    tl::expected<void, Error> removeHere(const QModelIndex& index);

    Field field(const QModelIndex& index) const override;
    yaml::Value value(const QModelIndex& index) const override;
    QString label(const QModelIndex& index) const override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<VariableRow> allRows() const;
    void merge(std::vector<VariableRow>& rows, const Subject& subject) const;
    std::vector<VariableRow> grouped(const std::vector<VariableRow>& rows) const;
    std::vector<VariableRow> found(const std::vector<VariableRow>& rows, const QString& query) const;
    bool isInherited(const VariableRow& row, Level level) const;
    QStringList scopes(const QString& variable) const;
    bool namesCluster(const QString& variable) const;
    tl::expected<void, Error> rename(const QString& name);
    tl::expected<void, Error> perform(const edit::Result& result);

    Document* m_document;
    TopologyPtr m_topology; // keeps the rows' nodes alive
    QList<EntityId> m_entities;
    std::vector<Subject> m_subjects;
    std::vector<VariableRow> m_rows;
};

} // namespace pigpen
