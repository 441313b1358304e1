#include "app/window/help/paneltexts.h"

#include <QCoreApplication>

/// Only the text: what each panel is for, and what can be done there.
namespace pigpen::help {

namespace {

class PanelHelp
{
    Q_DECLARE_TR_FUNCTIONS(PanelHelp)

public:
    static std::vector<PanelText> make();

private:
    static std::vector<PanelText> ofViews();
    static std::vector<PanelText> ofPanels();
    static std::vector<PanelText> ofForesight();
    static std::vector<Hint> withCanvas(std::vector<Hint> hints);
    static std::vector<Hint> withPlaces(std::vector<Hint> hints);
};

/// What all four views have, after what is the one's own.
std::vector<Hint> PanelHelp::withCanvas(std::vector<Hint> hints)
{
    const std::vector<Hint> shared = {
        {tr("Arrow keys"), tr("go to the neighbour in that direction")},
        {tr("Enter"), tr("edit the selected in the inspector")},
        {tr("F2"), tr("rename it, or change a node's address")},
        {tr("Delete"), tr("remove the selected")},
        {tr("Menu key"), tr("what can be done with the selected")},
        {tr("Escape"), tr("give up a drag; else end the failure drill; else select nothing")},
        {tr("Click, during a failure drill (F9)"), tr("take the node there down, or bring it up again")},
        {tr("Ctrl+Shift+F"), tr("pale all but what you look for")},
        {tr("Wheel, Ctrl+wheel"), tr("scroll, zoom")},
        {tr("Space or middle button, and drag"), tr("move the view")},
    };
    hints.insert(hints.end(), shared.begin(), shared.end());
    return hints;
}

/// What those views have besides where the boxes stand where one puts them.
std::vector<Hint> PanelHelp::withPlaces(std::vector<Hint> hints)
{
    const std::vector<Hint> shared = {
        {tr("Ctrl or Alt while dragging"), tr("place it anywhere, without snapping")},
        {tr("Shift while dragging"), tr("keep to one direction")},
        {tr("Ctrl+arrow keys"), tr("move the selected by a step, with Shift by a pixel")},
        {tr("Insert"), tr("add a node; to the selected cluster, where there is one")},
    };
    hints.insert(hints.end(), shared.begin(), shared.end());
    return withCanvas(std::move(hints));
}

std::vector<PanelText> PanelHelp::make()
{
    std::vector<PanelText> all = ofViews();
    for (const std::vector<PanelText>& some : {ofPanels(), ofForesight()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// The window as a whole, and what stands in its middle.
std::vector<PanelText> PanelHelp::ofViews()
{
    return {
        {QStringLiteral("window"),
         tr("Pigpen"),
         tr("Draw a deployment; the inventory is written as you draw. F1 opens the user guide, Shift+F1 tells of the "
            "panel at hand."),
         {{tr("Ctrl+Shift+P"), tr("do anything: type words of a command")},
          {tr("Ctrl+P"), tr("go to any entity")},
          {tr("F6, Shift+F6"), tr("go to the next panel, or the one before")},
          {tr("Ctrl+1 to Ctrl+4"), tr("the four views")},
          {tr("Drop a file"), tr("opens the inventory")}}},
        {QStringLiteral("welcome"),
         tr("Welcome"),
         tr("Begin with an empty design, with a file, or with a template that is near to what you need."),
         {{tr("Arrow keys"), tr("move among the templates")},
          {tr("Enter"), tr("begin with the marked one")},
          {tr("Delete"), tr("take a file off the recent ones")}}},
        {QStringLiteral("view-topology"), tr("Clusters"),
         tr("Every cluster with its instances, services, databases and roles, and the replication between them. "
            "What is dropped here is written into the inventory at once, under the name that the preview shows."),
         withPlaces(
             {{tr("Drag from the palette"), tr("make a cluster; a node on a cluster joins it")},
              {tr("Drag a cluster"), tr("place it")},
              {tr("Drag an instance"), tr("move it to another cluster, or swap roles with the one it is dropped on")},
              {tr("Drag from a card's knob"), tr("let the instance at the other end replicate from this one")},
              {tr("Double click"), tr("edit it in the inspector")}})},
        {QStringLiteral("view-nodes"), tr("Nodes"),
         tr("Every node with all instances of all modules on it and their ports: what shares a machine is plain."),
         withPlaces({{tr("Drag a node"), tr("place it")}, {tr("Double click"), tr("edit it in the inspector")}})},
        {QStringLiteral("view-model"), tr("Model"),
         tr("The kinds of entities and how they relate, with the design's own as examples."), withCanvas({})},
        {QStringLiteral("view-er"), tr("ER"),
         tr("The design's entities and relations as an entity-relationship diagram."), withCanvas({})},
        {QStringLiteral("export"),
         tr("Export"),
         tr("A diagram, or the whole design, as a file for others. The preview shows what comes of the choices; the "
            "next time they are the same."),
         {{tr("Alt and an underlined letter"), tr("go to that choice")},
          {tr("Up, Down"), tr("change the choice")},
          {tr("Enter"), tr("choose the file, and write it")},
          {tr("Escape"), tr("leave without a file")}}},
    };
}

/// What stands around it.
std::vector<PanelText> PanelHelp::ofPanels()
{
    return {
        {QStringLiteral("palette"),
         tr("Palette"),
         tr("What a deployment is made from. A drop shows beforehand which name, role and address it will get: "
            "always the next free ones."),
         {{tr("Drag"), tr("put it on the canvas")},
          {tr("Click, then click the canvas"), tr("place it there; Shift keeps it for more")},
          {tr("Tab, arrow keys"), tr("move among the tiles")},
          {tr("Enter"), tr("put it where the selection is, as a drop there would")}}},
        {QStringLiteral("tray"),
         tr("Free nodes"),
         tr("Nodes that carry no instance yet. Drop one or many on a cluster and they join it, with the next free "
            "numbers."),
         {{tr("Drag"), tr("let them join the cluster they are dropped on")},
          {tr("Enter"), tr("choose the cluster that they join")},
          {tr("Menu key"), tr("make a new cluster of them, or say what machines they are")},
          {tr("Delete"), tr("remove them")}}},
        {QStringLiteral("filter"),
         tr("Find on the canvas"),
         tr("What is typed and which modules are pressed stays; the rest pales, in all views."),
         {{tr("Enter, Shift+Enter"), tr("go to the next match, or the one before")},
          {tr("Down"), tr("go to the canvas")},
          {tr("Escape"), tr("put the filter away")}}},
        {QStringLiteral("outline"),
         tr("Outline"),
         tr("All entities as a tree: clusters with their instances, services, databases and roles, then the "
            "nodes. The selection is the same as on the canvas."),
         {{tr("Up, Down"), tr("select the entity above or below")},
          {tr("Right, Left"), tr("open or close a branch")},
          {tr("Letters"), tr("go to the entity of that name")},
          {tr("Shift or Ctrl, and click"), tr("select several")}}},
        {QStringLiteral("inspector"),
         tr("Inspector"),
         tr("What is selected: its identity, and its variables with the value that counts and the level that sets "
            "it. Every change is one step to undo."),
         {{tr("Tab"), tr("go to the next field")},
          {tr("Enter"), tr("take what is typed; in a list, edit the marked entry")},
          {tr("Escape"), tr("give it up")},
          {tr("Insert, Delete"), tr("in a list: add an entry, remove the marked one")},
          {tr("Ctrl+Up, Ctrl+Down"), tr("in a list: move the marked entry")}}},
        {QStringLiteral("source"),
         tr("Source"),
         tr("The inventory itself. What you type here is drawn as soon as it can be read; what you draw is written "
            "here, and nothing else is touched."),
         {{tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo and redo, the same steps as everywhere")},
          {tr("Ctrl+F"), tr("find")},
          {tr("Escape, then Tab"), tr("leave the editor: Tab alone is text here")},
          {tr("Ctrl+."), tr("fix the problem at the cursor")},
          {tr("Click"), tr("selects the entity that the line belongs to")}}},
        {QStringLiteral("problems"),
         tr("Problems"),
         tr("What the checks find in the inventory, what each means, and what can be done about it. A fix is shown as "
            "a "
            "diff before it is made, and is one step to undo. What is fine as it is can be ignored, with a reason that "
            "stands in the inventory."),
         {{tr("Enter, double click"), tr("go to it: the entity on the canvas, the line in the source")},
          {tr("Ctrl+."), tr("see the fix, and make it")},
          {tr("F8, Shift+F8"), tr("go to the next problem, or the one before, from anywhere")},
          {tr("Right, Left"), tr("open or close a group")},
          {tr("Ctrl+C"), tr("copy the message with its file and line")},
          {tr("Menu key"), tr("what else can be done: fix all of its kind, ignore, heed again, copy the command")}}},
    };
}

/// What tells what the design would do.
std::vector<PanelText> PanelHelp::ofForesight()
{
    return {
        {QStringLiteral("drill"),
         tr("Drill"),
         tr("What becomes of the design when nodes are gone, told from the inventory alone: who takes over, which "
            "services, databases and quorums are left. Nothing of it is written. Two more pages tell the weakest "
            "points, and how full nodes and zones are."),
         {{tr("Space, click on the box"), tr("take a node, or a zone with all its nodes, down or up again")},
          {tr("Enter, click on a result"), tr("show it on the canvas")},
          {tr("Click on a weak point"), tr("take its nodes down")},
          {tr("Escape on the canvas"), tr("end the drill")}}},
        {QStringLiteral("plan"),
         tr("Plan"),
         tr("What to run to get from what is deployed to the design: what differs at the left, the steps in their "
            "order at the right, and of the marked one why, what must be true first, and how to check it. Nothing "
            "is run from here."),
         {{tr("Up, Down"), tr("go to another step; what it is for is marked at the left and on the canvas")},
          {tr("Tab"), tr("go on to the choice of what the design is compared with: the file, another one, git")},
          {tr("Enter, double click"), tr("go to the entity on the canvas")},
          {tr("Ctrl+C"), tr("copy the commands of the marked steps")},
          {tr("Menu key"), tr("copy all commands, save a script, or the earlier inventory")}}},
    };
}

} // namespace

const std::vector<PanelText>& panels()
{
    static const std::vector<PanelText> texts = PanelHelp::make();
    return texts;
}

} // namespace pigpen::help
