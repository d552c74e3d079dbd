package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;

/**
 * An employee on one line, with the name of the city.
 *
 * @param id the employee
 * @param firstName the first name
 * @param lastName the last name
 * @param salary the salary
 * @param city the name of the city
 */
public record Line(long id, String firstName, String lastName, BigDecimal salary, String city) {}
