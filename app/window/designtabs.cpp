#include "app/window/designtabs.h"

#include "app/document/background.h"

#include <QDir>
#include <QFileInfo>

namespace pigpen {

DesignTabs::DesignTabs(QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("designs"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideMiddle);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) { Q_EMIT closeRequested(tab(index)); });
}

DesignTab* DesignTabs::current() const
{
    return tab(currentIndex());
}

QList<DesignTab*> DesignTabs::tabs() const
{
    QList<DesignTab*> all;
    for (int index = 0; index < count(); ++index)
        all.append(tab(index));
    return all;
}

DesignTab* DesignTabs::find(const QString& path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (DesignTab* tab : tabs()) {
        const QString open = tab->document().path();
        if (!wanted.isEmpty() && !open.isEmpty() && QFileInfo(open).canonicalFilePath() == wanted)
            return tab;
    }
    return nullptr;
}

DesignTab* DesignTabs::untouched()
{
    return current() && current()->document().isUntouched() ? current() : add();
}

DesignTab* DesignTabs::add()
{
    auto* tab = new DesignTab(this);
    connect(&tab->document(), &Document::pathChanged, this, &DesignTabs::showTitles);
    connect(&tab->document(), &Document::modifiedChanged, this, &DesignTabs::showTitles);
    Q_EMIT added(tab);
    addTab(tab, {});
    setCurrentWidget(tab);
    showTitles();
    return tab;
}

void DesignTabs::remove(DesignTab* tab)
{
    if (count() == 1)
        add();
    else if (tab == current())
        step(indexOf(tab) == 0 ? 1 : -1); // away from it first: there is a current one at every moment
    removeTab(indexOf(tab));
    SnapshotPtr shown = tab->document().snapshot(); // by its panels and views, which go with it
    delete tab;
    letGo(std::move(shown));
    showTitles();
}

void DesignTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

void DesignTabs::showTitles()
{
    for (DesignTab* tab : tabs()) {
        const int index = indexOf(tab);
        setTabText(index, titleOf(tab).replace(u'&', QStringLiteral("&&")));
        setTabToolTip(index, tab->document().path());
    }
}

/// Most inventories are called pigsty.yml: then the folder tells which one it is.
QString DesignTabs::titleOf(DesignTab* tab) const
{
    const QString name = tab->document().fileName();
    const QList<DesignTab*> all = tabs();
    const auto namesakes = std::count_if(all.begin(), all.end(),
                                         [&name](DesignTab* other) { return other->document().fileName() == name; });
    const QString path = tab->document().path();
    const QString title = namesakes > 1 && !path.isEmpty() ? QFileInfo(path).dir().dirName() + u'/' + name : name;
    return tab->document().isModified() ? tr("%1 •").arg(title) : title;
}

} // namespace pigpen
