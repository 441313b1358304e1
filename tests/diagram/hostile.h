#pragma once

#include <QStringList>

/// Names that mean something to one format or another, for tests that look whether they stay names.
namespace hostile {

inline QStringList names()
{
    return {QStringLiteral("\"quoted\" 'single' `tick`"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("a&amp;b&lt;c #quot; #35;"),
            QStringLiteral("%%{init: {\"theme\": \"dark\"}}%%"),
            QStringLiteral("]]> end --> c_x; classDef x fill:#f00"),
            QStringLiteral("**bold** __init__ [a](b) $$x$$"),
            QStringLiteral("1. one"),
            QStringLiteral("- item"),
            QStringLiteral("fa:fa-bomb \\n back\\slash {brace} |pipe|"),
            QStringLiteral("%name% =cmd|' /C calc'!A0"),
            QStringLiteral("\u6570\u636e\u5e93 \U0001F418 \u00e9"),
            QStringLiteral("end")};
}

/// An inventory whose cluster has databases, owners and a service of these names.
inline QByteArray inventory()
{
    const auto inYaml = [](QString name) {
        return u'"' + name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
    };
    QString databases;
    QString users;
    for (const QString& name : names()) {
        databases += QStringLiteral("          - { name: %1, owner: %1, comment: %1 }\n").arg(inYaml(name));
        users += QStringLiteral("          - { name: %1, roles: [ %1 ] }\n").arg(inYaml(name));
    }
    return QStringLiteral("all:\n"
                          "  children:\n"
                          "    pg-test:\n"
                          "      hosts:\n"
                          "        10.10.10.11: { pg_seq: 1, pg_role: primary }\n"
                          "        10.10.10.12: { pg_seq: 2, pg_role: \"<b>\\\"role\\\"</b>\" }\n"
                          "      vars:\n"
                          "        pg_cluster: pg-test\n"
                          "        pg_services:\n"
                          "          - { name: \"x\\\"] --> y <i>\", port: 5440, selector: \"[]\", check: \"/<u>&\" }\n"
                          "        pg_databases:\n%1"
                          "        pg_users:\n%2")
        .arg(databases, users)
        .toUtf8();
}

} // namespace hostile
