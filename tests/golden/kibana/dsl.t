# Query DSL: what each kind of value is asked as.

=== text
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a: x
    b: "x*y?z"
    c|cased: "a\\*b"
    d: "*"
    e: ""
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "term": {
            "a": {
              "value": "x",
              "case_insensitive": true
            }
          }
        },
        {
          "wildcard": {
            "b": {
              "value": "x*y?z",
              "case_insensitive": true
            }
          }
        },
        {
          "term": {
            "c": {
              "value": "a*b"
            }
          }
        },
        {
          "exists": {
            "field": "d"
          }
        },
        {
          "term": {
            "e": {
              "value": ""
            }
          }
        }
      ]
    }
  }
}

=== other values
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a: 5
    b: true
    c: null
    d|exists: true
    e|exists: false
    f|cidr: 10.0.0.0/8
    g|lt: 1.5
    h|re: "^a+$"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "term": {
            "a": {
              "value": 5
            }
          }
        },
        {
          "term": {
            "b": {
              "value": true
            }
          }
        },
        {
          "bool": {
            "must_not": [
              {
                "exists": {
                  "field": "c"
                }
              }
            ]
          }
        },
        {
          "exists": {
            "field": "d"
          }
        },
        {
          "bool": {
            "must_not": [
              {
                "exists": {
                  "field": "e"
                }
              }
            ]
          }
        },
        {
          "term": {
            "f": {
              "value": "10.0.0.0/8"
            }
          }
        },
        {
          "range": {
            "g": {
              "lt": 1.5
            }
          }
        },
        {
          "regexp": {
            "h": {
              "value": "a+"
            }
          }
        }
      ]
    }
  }
}
--- kibana diagnostics
12:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip

=== and, or, not
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  a:
    f: 1
  b:
    g: 2
  c:
    h: 3
  condition: a and (b or c) and not (b and c)
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "term": {
            "f": {
              "value": 1
            }
          }
        },
        {
          "bool": {
            "should": [
              {
                "term": {
                  "g": {
                    "value": 2
                  }
                }
              },
              {
                "term": {
                  "h": {
                    "value": 3
                  }
                }
              }
            ],
            "minimum_should_match": 1
          }
        },
        {
          "bool": {
            "must_not": [
              {
                "bool": {
                  "filter": [
                    {
                      "term": {
                        "g": {
                          "value": 2
                        }
                      }
                    },
                    {
                      "term": {
                        "h": {
                          "value": 3
                        }
                      }
                    }
                  ]
                }
              }
            ]
          }
        }
      ]
    }
  }
}

=== fields of types
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    source.ip: 10.0.0.1
    http.response.status_code: "200"
    process.name: x
    aws.cloudtrail.flattened.request_parameters.a: x
    aws.cloudtrail.flattened.request_parameters.b: "x*"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "term": {
            "source.ip": {
              "value": "10.0.0.1"
            }
          }
        },
        {
          "term": {
            "http.response.status_code": {
              "value": 200
            }
          }
        },
        {
          "term": {
            "process.name": {
              "value": "x",
              "case_insensitive": true
            }
          }
        },
        {
          "term": {
            "aws.cloudtrail.flattened.request_parameters.a": {
              "value": "x",
              "case_insensitive": true
            }
          }
        },
        {
          "prefix": {
            "aws.cloudtrail.flattened.request_parameters.b": {
              "value": "x",
              "case_insensitive": true
            }
          }
        }
      ]
    }
  }
}

=== a nested field
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    gcp.audit.authorization_info.permission: x
    gcp.audit.authorization_info.granted: null
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "nested": {
            "path": "gcp.audit.authorization_info",
            "query": {
              "term": {
                "gcp.audit.authorization_info.permission": {
                  "value": "x",
                  "case_insensitive": true
                }
              }
            },
            "score_mode": "none"
          }
        },
        {
          "bool": {
            "must_not": [
              {
                "nested": {
                  "path": "gcp.audit.authorization_info",
                  "query": {
                    "exists": {
                      "field": "gcp.audit.authorization_info.granted"
                    }
                  },
                  "score_mode": "none"
                }
              }
            ]
          }
        }
      ]
    }
  }
}

=== a pattern of addresses
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    source.ip: "10.*"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "term": {
      "source.ip": {
        "value": "10.0.0.0/8"
      }
    }
  }
}

=== a pattern of numbers
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    http.response.status_code: "2*"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "should": [
        {
          "term": {
            "http.response.status_code": {
              "value": 2
            }
          }
        },
        {
          "bool": {
            "filter": [
              {
                "range": {
                  "http.response.status_code": {
                    "gte": 20
                  }
                }
              },
              {
                "range": {
                  "http.response.status_code": {
                    "lte": 29
                  }
                }
              }
            ]
          }
        },
        {
          "bool": {
            "filter": [
              {
                "range": {
                  "http.response.status_code": {
                    "gte": 200
                  }
                }
              },
              {
                "range": {
                  "http.response.status_code": {
                    "lte": 299
                  }
                }
              }
            ]
          }
        }
      ],
      "minimum_should_match": 1
    }
  }
}

=== text in words
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    powershell.file.script_block_text: x
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "match_phrase": {
      "powershell.file.script_block_text": "x"
    }
  }
}
--- kibana diagnostics
7:40 warning SG7141: 'powershell.file.script_block_text' has the type text: 'x' is widened to its words

=== networks in keywords
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    process.name|cidr: 10.0.0.0/8
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "wildcard": {
      "process.name": {
        "value": "10.*",
        "case_insensitive": true
      }
    }
  }
}

=== keywords have no order
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    process.name|gt: 5
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "range": {
      "process.name": {
        "gt": 5
      }
    }
  }
}
--- kibana diagnostics
7:22 warning SG7143: 'process.name' has the type keyword, whose values are compared as text: '9' is above '10'

=== inside a flattened key
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    aws.cloudtrail.flattened.request_parameters.a: "*x"
  condition: sel
--- format dsl
--- kibana error
7:52 error SG7152: 'aws.cloudtrail.flattened.request_parameters.a' is of the type flattened, which Elasticsearch does not search for this pattern

=== many fields
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a.*.b: x
  condition: sel
--- format dsl
--- kibana error
7:5 error SG7152: a '*' in the name of a field is for KQL only

=== a repeat that takes more work than Elasticsearch allows by default
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a|re: ".{1000,}"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "regexp": {
      "a": {
        "value": ".*[^\n]{1000,}.*",
        "max_determinized_states": 402003
      }
    }
  }
}

=== a repeat that is too long
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a|re: "a{2001}"
  condition: sel
--- format dsl
--- kibana error
7:11 error SG7151: Lucene's regular expressions have no way to say this: repeats that become too many characters at character 1

=== a repeat of characters that also come right before it
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a|re: "b[a-c]{20}x"
  condition: sel
--- format dsl
--- kibana error
7:11 error SG7151: Lucene's regular expressions have no way to say this: a repeat of characters that also come before it, which is too much work for Lucene at character 2

=== wildcards that are much work
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a: "*a????????????b"
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "regexp": {
      "a": {
        "value": ".*a............b",
        "max_determinized_states": 37684,
        "case_insensitive": true
      }
    }
  }
}

=== wildcards that are too much work
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a: "*a????????????????b"
  condition: sel
--- format dsl
--- kibana error
7:8 error SG7151: a '?' is behind a '*' so often that it is too much work for Lucene

=== letters beyond ASCII, of which Elasticsearch ignores no case
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a: "*Ärger*"
    b|cased: Ärger
    aws.cloudtrail.flattened.request_parameters.a: Ärger
  condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "regexp": {
            "a": {
              "value": ".*[Ää]rger.*",
              "case_insensitive": true
            }
          }
        },
        {
          "term": {
            "b": {
              "value": "Ärger"
            }
          }
        },
        {
          "term": {
            "aws.cloudtrail.flattened.request_parameters.a": {
              "value": "Ärger",
              "case_insensitive": true
            }
          }
        }
      ]
    }
  }
}
