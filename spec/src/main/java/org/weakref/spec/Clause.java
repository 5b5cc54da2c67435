package org.weakref.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One promise.
 *
 * @param id its permanent name
 * @param chapter the id of the chapter that it stands in
 * @param text the promise itself
 * @param level how strongly it binds
 * @param since the first version of the documentation (or of its implementation) that it binds from
 * @param sources where it is promised
 * @param reclamation the lowest rung at which it binds
 * @param capabilities what an implementation must have declared for it to apply
 * @param surface the language on whose surface it speaks, if it does not speak of semantics alone
 * @param check what to look at when it is broken; completes "If this fails, check ..."
 * @param requires the clauses without which it cannot be kept: where one of them is not kept at
 *     all, nothing is said by a failure of this one
 * @param untested why no scenario proves it, if none does
 */
public record Clause(
    ClauseId id,
    String chapter,
    String text,
    Level level,
    SpecVersion since,
    List<String> sources,
    Reclamation reclamation,
    Set<Capability> capabilities,
    Optional<String> surface,
    String check,
    Set<ClauseId> requires,
    Optional<String> untested) {}
