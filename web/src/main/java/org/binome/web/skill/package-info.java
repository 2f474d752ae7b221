/** The skill catalogue for HR, and its part of the API. */
package org.binome.web.skill;
