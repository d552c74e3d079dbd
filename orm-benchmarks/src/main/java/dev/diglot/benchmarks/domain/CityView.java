package dev.diglot.benchmarks.domain;

/**
 * A city as every contender must have read it.
 *
 * @param id the id
 * @param name the name
 * @param country the country
 */
public record CityView(long id, String name, String country) {}
