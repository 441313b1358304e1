<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillMenu</name>
    <message numerus="yes">
        <source>Ta&amp;ke down %n nodes</source>
        <translation>
            <numerusform>Ta&amp;ke down %n node</numerusform>
            <numerusform>Ta&amp;ke down %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brin&amp;g up %n nodes</source>
        <translation>
            <numerusform>Brin&amp;g up %n node</numerusform>
            <numerusform>Brin&amp;g up %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillOutcome</name>
    <message numerus="yes">
        <source>%1, and so it is with %n more cluster(s).</source>
        <translation>
            <numerusform>%1, and so it is with %n more cluster.</numerusform>
            <numerusform>%1, and so it is with %n more clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) down</source>
        <translation>
            <numerusform>%n service down</numerusform>
            <numerusform>%n services down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on backups</source>
        <translation>
            <numerusform>%n service on backups</numerusform>
            <numerusform>%n services on backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) unreachable</source>
        <translation>
            <numerusform>%n database unreachable</numerusform>
            <numerusform>%n databases unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) read-only</source>
        <translation>
            <numerusform>%n database read-only</numerusform>
            <numerusform>%n databases read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quorum(s) lost</source>
        <translation>
            <numerusform>%n quorum lost</numerusform>
            <numerusform>%n quorums lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quorum(s)</source>
        <translation>
            <numerusform>%n quorum</numerusform>
            <numerusform>%n quorums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>%n virtual address</numerusform>
            <numerusform>%n virtual addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%1 stands in %n group(s): it is not clear which entry is meant</source>
        <translation>
            <numerusform>%1 stands in %n group: it is not clear which entry is meant</numerusform>
            <numerusform>%1 stands in %n groups: it is not clear which entry is meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cluster(s)</source>
        <translation>
            <numerusform>Paste %n cluster</numerusform>
            <numerusform>Paste %n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %n node(s)</source>
        <translation>
            <numerusform>give %n node</numerusform>
            <numerusform>give %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give at least %n node(s)</source>
        <translation>
            <numerusform>give at least %n node</numerusform>
            <numerusform>give at least %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n destroy(s) data</source>
        <translation>
            <numerusform>%n destroys data</numerusform>
            <numerusform>%n destroy data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restarts</numerusform>
            <numerusform>%n restart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be done in place</source>
        <translation>
            <numerusform>%n can&apos;t be done in place</numerusform>
            <numerusform>%n can&apos;t be done in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) no command</source>
        <translation>
            <numerusform>%n change needs no command</numerusform>
            <numerusform>%n changes need no command</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) is/are unknown</source>
        <translation>
            <numerusform>%n change is unknown</numerusform>
            <numerusform>%n changes are unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemFixing</name>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1: %n problem(s)</source>
        <translation>
            <numerusform>Fix %1: %n problem</numerusform>
            <numerusform>Fix %1: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::AddressEditor</name>
    <message numerus="yes">
        <source>%n node(s): %1</source>
        <translation>
            <numerusform>%n node: %1</numerusform>
            <numerusform>%n nodes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::DownModel</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::FixDialog</name>
    <message numerus="yes">
        <source>%n fix(es), one after another; one step to undo.</source>
        <translation>
            <numerusform>%n fix; one step to undo.</numerusform>
            <numerusform>%n fixes, one after another; one step to undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::Inspector</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::TemplateCard</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::ViewTabs</name>
    <message numerus="yes">
        <source>%n node(s) down</source>
        <translation>
            <numerusform>%n node down</numerusform>
            <numerusform>%n nodes down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pigpen::WeakPointsPage</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
</TS>
