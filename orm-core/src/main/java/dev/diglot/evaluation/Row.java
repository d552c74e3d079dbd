package dev.diglot.evaluation;

import java.util.List;

/**
 * Several values side by side.
 *
 * @param parts the values, known or not
 */
record Row(List<Outcome> parts) {}
