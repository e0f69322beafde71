// stack_template.h - resources of a CloudFormation template in JSON.
#ifndef SIGCC_PROPERTY_STACK_TEMPLATE_H
#define SIGCC_PROPERTY_STACK_TEMPLATE_H

#include "event/event.h"

// Of an object; NULL: it has no such member, or is no object.
const EventNode *template_member(const EventNode *n, const char *key);

// Empty: there is none.
Str template_text(const EventNode *n, const char *key);

const EventNode *template_resources(const EventNode *root);

// The first resource of a type from 'n' on; NULL: none.
const EventNode *template_resource(const EventNode *n, const char *type);

#endif
