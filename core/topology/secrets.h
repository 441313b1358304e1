#pragma once

#include "core/yaml/value.h"

#include <QString>
#include <vector>

/// What must not leave the house: passwords, secrets and keys. This is the one list of what counts as one; whatever
/// leaves the program (pictures, documents, differences, plans, messages) goes by it.
///
/// By name, of a variable, a field or an option (isName). The names come from
/// - Pigsty's reference (parameters.tsv): every parameter of type password; minio_secret_key, vip_auth_pass,
///   node_admin_pk_list; fields of pg_users, minio_users, pgbackrest_repo (s3_key, s3_key_secret, cipher_pass),
///   app.conf;
/// - Ansible's connection variables (ansible_password, ansible_become_pass, …), libpq and pgBackRest;
/// - what people call their own: token, secret, credential, api_key, passphrase, salt, pin, webhook …
/// By the name beside it: { name: DB_PASSWORD, value: … } (isPairName, isPairValue).
/// By their looks (rangesIn): in addresses, command lines, SQL, JSON, files within a text, .pgpass; private keys,
/// hashes of passwords, tokens with the prefixes that their makers gave them for this purpose, long base64. By what is
/// known already (core/topology/knownsecrets.h): the same password once more, anywhere.
namespace pigpen::secrets {

/// What stands where a secret stood.
inline constexpr char replacement[] = "REDACTED";

/// Whether a variable or field of that name holds one: pg_admin_password, s3_key_secret, JWT_SECRET, cipher_pass,
/// node_admin_pk_list … What only tells about one (pg_pwd_enc, pgsodium_getkey_script) does not count.
bool isName(QStringView name);

/// The two keys of a map that is a pair: `name` (also key, var …), whose text may be that of a secret, and `value`.
bool isPairName(QStringView key);
bool isPairValue(QStringView key);

/// Whether a text is long and odd enough to be told from the words around it, where it stands once more.
bool isTelling(const QString& secret);

/// Characters [begin, end) of a text.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// In order; those that meet are one.
std::vector<Range> merged(std::vector<Range> ranges);

/// Where a text that is no secret by its name holds some: the password in an address (postgres://user:PASSWORD@host),
/// what is assigned to the name of a secret (PGPASSWORD=…, --password …, api_key: …), what is sent to log in (Bearer
/// …), a private key, a hashed password, a token. In doubt, more.
std::vector<Range> rangesIn(const QString& text);

/// The text, or the value with all it holds, for people who must not know them.
QString without(const QString& text);
QString without(const QString& text, const std::vector<Range>& ranges);
yaml::Value without(const yaml::Value& value);

} // namespace pigpen::secrets
