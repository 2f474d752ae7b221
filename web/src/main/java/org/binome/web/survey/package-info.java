/** What people are asked from start to end, one survey at a time, and what HR asks besides. */
package org.binome.web.survey;
