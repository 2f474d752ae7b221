/** Planning campaigns, the campaign board, and their part of the API. */
package org.binome.web.programme;
