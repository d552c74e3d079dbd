package dev.diglot.benchmarks.domain;

import org.jspecify.annotations.Nullable;

/**
 * An employee with both objects it refers to, as every contender must have read them.
 *
 * @param employee the employee
 * @param city the city
 * @param superior the superior, or null
 */
public record GraphView(EmployeeView employee, CityView city, @Nullable EmployeeView superior) {}
