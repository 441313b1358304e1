#include "core/check/claims.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace pigpen::check {
namespace {

/// One claim that is the same; a subject may have several of one topic.
bool isSame(const Claim& left, const Claim& right)
{
    return left.subject == right.subject && left.topic == right.topic && left.kind == right.kind &&
           left.key == right.key;
}

size_t hashOf(const Claim& claim)
{
    return qHash(claim.key, size_t(claim.topic));
}

/// Sorts claims so that those that are alike stand together; by hashes, since strings take longer.
void group(Claims& claims)
{
    std::vector<std::pair<size_t, size_t>> order;
    order.reserve(claims.size());
    for (size_t i = 0; i < claims.size(); ++i)
        order.emplace_back(hashOf(claims[i]), i);
    std::sort(order.begin(), order.end(), [&](const auto& left, const auto& right) {
        const Claim& a = claims[left.second];
        const Claim& b = claims[right.second];
        return left.first != right.first ? left.first < right.first
                                         : std::tie(a.topic, a.key) < std::tie(b.topic, b.key);
    });
    Claims sorted;
    sorted.reserve(claims.size());
    for (const auto& [hash, index] : order)
        sorted.push_back(std::move(claims[index]));
    claims = std::move(sorted);
}

bool areAlike(const Claim& left, const Claim& right)
{
    return left.topic == right.topic && left.key == right.key;
}

} // namespace

ClaimIndex ClaimIndex::with(const Claims& gone, Claims come, const Look& look) const
{
    std::unordered_map<size_t, Part> touched;
    const auto partFor = [&](const Claim& claim) -> Part& {
        const size_t index = hashOf(claim) % partCount;
        const auto [at, isNew] = touched.try_emplace(index);
        if (isNew && m_parts[index])
            at->second.claims = m_parts[index]->claims;
        return at->second;
    };
    for (const Claim& claim : gone)
        std::erase_if(partFor(claim).claims, [&](const Claim& each) { return isSame(each, claim); });
    for (Claim& claim : come)
        partFor(claim).claims.push_back(std::move(claim));
    ClaimIndex next = *this;
    for (auto& [index, part] : touched) {
        lookAt(part, look);
        next.m_parts[index] = std::make_shared<const Part>(std::move(part));
    }
    return next;
}

void ClaimIndex::lookAt(Part& part, const Look& look)
{
    group(part.claims);
    for (auto begin = part.claims.begin(); begin != part.claims.end();) {
        const auto end =
            std::find_if_not(begin, part.claims.end(), [&](const Claim& each) { return areAlike(each, *begin); });
        look({begin, end}, part.findings);
        begin = end;
    }
}

void ClaimIndex::collect(std::vector<Finding>& findings) const
{
    for (const std::shared_ptr<const Part>& part : m_parts)
        if (part)
            findings.insert(findings.end(), part->findings.begin(), part->findings.end());
}

int ClaimIndex::keyCount(Topic topic) const
{
    int count = 0;
    for (const std::shared_ptr<const Part>& part : m_parts) {
        if (!part)
            continue;
        const Claim* before = nullptr;
        for (const Claim& claim : part->claims) {
            if (claim.topic == topic && !(before && areAlike(*before, claim)))
                ++count;
            before = &claim;
        }
    }
    return count;
}

} // namespace pigpen::check
