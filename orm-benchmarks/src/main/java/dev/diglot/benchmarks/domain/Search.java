package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Five conditions, each of which may be left out.
 *
 * @param lastName the exact last name, or null
 * @param title the exact job title, or null
 * @param least the least salary, or null
 * @param hiredAfter the day after which the employee was hired, or null
 * @param active whether the employee works here, or null
 */
public record Search(
    @Nullable String lastName,
    @Nullable String title,
    @Nullable BigDecimal least,
    @Nullable LocalDate hiredAfter,
    @Nullable Boolean active) {}
