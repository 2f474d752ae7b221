/** What all resources of the API share: application, JSON, problems, paging, entity tags, idempotency, headers. */
package org.binome.web.rest;
