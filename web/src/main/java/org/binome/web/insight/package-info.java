/** Campaigns in figures: groups, never persons. */
package org.binome.web.insight;
