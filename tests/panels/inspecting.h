#pragma once

#include "app/panels/inspector/inspector.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <memory>

/// An inspector over a document, as a test works with it: by the names that a screen reader would say.
class Inspecting
{
public:
    explicit Inspecting(const QByteArray& text)
    {
        m_document.create(text);
        m_inspector = std::make_unique<pigpen::Inspector>(&m_document);
        m_inspector->resize(340, 1600);
        m_inspector->show();
        m_inspector->activateWindow();
        QCoreApplication::processEvents();
    }

    pigpen::Document& document() { return m_document; }
    const pigpen::TopologyPtr topology() const { return m_document.topology(); }
    QByteArray text() const { return m_document.text(); }
    pigpen::Inspector& panel() { return *m_inspector; }

    void select(const QStringList& names)
    {
        QList<pigpen::EntityId> ids;
        for (const QString& name : names)
            ids << topology()->find(name);
        m_document.selection()->set(ids);
        QCoreApplication::processEvents();
    }

    /// The visible widget of that accessible name; null where there is none.
    template<typename Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : m_inspector->findChildren<Widget*>())
            if (widget->accessibleName() == name && widget->isVisibleTo(m_inspector.get()))
                return widget;
        return nullptr;
    }

    QListView* variables() const { return named<QListView>(QStringLiteral("Variables")); }
    QModelIndex variable(const QString& name) const
    {
        const QAbstractItemModel* model = variables()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const QModelIndex index = model->index(row, 0);
                index.data().toString() == name && index.flags().testFlag(Qt::ItemIsEnabled))
                return index;
        return {};
    }
    /// Makes a variable the current one, as the keyboard would.
    void goTo(const QString& name) const
    {
        variables()->setFocus();
        variables()->setCurrentIndex(variable(name));
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < variables()->model()->rowCount(); ++row)
            rows << variables()->model()->index(row, 0).data().toString();
        return rows;
    }

    /// What tells that something can't be done, where it is told.
    QString problem() const
    {
        for (const QWidget* label : m_inspector->findChildren<QWidget*>(QStringLiteral("problem")))
            if (const QString words = label->property("text").toString(); label->isVisibleTo(m_inspector.get()))
                return words;
        return {};
    }

    /// Keys go to whatever has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString& text)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

private:
    pigpen::Document m_document;
    std::unique_ptr<pigpen::Inspector> m_inspector;
};
